// The bill of materials: what is linked into the page and the desktop programs, in the SPDX form (version 2.3, JSON).
import { createHash } from 'node:crypto';
import { parts } from './parts.mjs';

const kNone = 'NOASSERTION';

const idOf = (name) => `SPDXRef-${name.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^-|-$/g, '')}`;
// The SPDX list has the exception apart from its licence.
const expression = (licence) => licence.replace('-WITH-', ' WITH ');

// The same text for the same parts: it tells no time of its own (SOURCE_DATE_EPOCH, else the beginning).
export function billOfMaterials() {
  const all = parts();
  const created = new Date(Number(process.env.SOURCE_DATE_EPOCH ?? 0) * 1000).toISOString().replace('.000', '');
  const sum = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);
  const [program, ...others] = all.map((part) => idOf(part.name));
  return `${JSON.stringify({
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: 'anupalan',
    documentNamespace: `urn:anupalan:spdx:${sum}`,
    creationInfo: { created, creators: ['Tool: anupalan tools/bill.mjs'] },
    packages: all.map((part) => ({
      name: part.name,
      SPDXID: idOf(part.name),
      versionInfo: part.version,
      downloadLocation: kNone,
      filesAnalyzed: false,
      licenseConcluded: expression(part.licence),
      licenseDeclared: expression(part.licence),
      copyrightText: part.copyright,
      comment: `${part.use}; linked into ${[part.page && 'the page', part.desktop && 'the desktop programs'].filter(Boolean).join(' and ')}`,
    })),
    relationships: [
      { spdxElementId: 'SPDXRef-DOCUMENT', relatedSpdxElement: program, relationshipType: 'DESCRIBES' },
      ...others.map((id) => ({ spdxElementId: program, relatedSpdxElement: id, relationshipType: 'STATIC_LINK' })),
    ],
  }, null, 1)}\n`;
}
