// Every way of spoiling a document, one change at a time: each member removed, each value of another type, texts and
// numbers that some member forbids, each list emptied or given something odd, a member that nobody knows.

/** Put in the place of every text. */
const kTexts = [
  '', ' ', 'unknown-value', 'Verified', 'CENTRAL_GOVERNMENT', ' all_india_service ', 'central_government', 'x'.repeat(128),
  'x'.repeat(129), 'अ'.repeat(128), 'अ'.repeat(129), '😀'.repeat(128), '2026-02-28', '2026-02-29', '2026-02-30',
  '2026-13-01', '2026-1-01', '31.03.2026', '2026-03-31T00:00:00', ' 2026-03-31', '1850-01-01', '2100-01-01',
  '03-31', '02-29', '13-01', '3-31', '2025-26', '2025-27', '2025-2026', '1850-51', 'R-1=on', 'R-7=on', 'R-1=ON',
  'R-1', 'a#1', 'a#', '#1', 'a', 'a#1#2',
];
const kNumbers = [-1, 0, 1, 0.5, 1.5, 99.5, 100, 100.5, 101, 1899, 1900, 2079, 2080, 1e6, 1e6 + 1, 4294967295, 4294967296, 1e15];
const kOthers = [null, true, 7, 1.5, 'x', [], {}];

const typeOf = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** A copy of `document` with what `change` does to the container and key at `path`. */
function changed(document, path, change) {
  const copy = structuredClone(document);
  const container = path.slice(0, -1).reduce((value, key) => value[key], copy);
  change(container, path.at(-1));
  return copy;
}

const put = (value) => (container, key) => { container[key] = value; };
const remove = (container, key) => (Array.isArray(container) ? container.splice(key, 1) : delete container[key]);

/** All values below `value`, each with its path; containers before what they hold. */
function* places(value, path = []) {
  if (path.length > 0) yield [path, value];
  if (value === null || typeof value !== 'object') return;
  for (const key of Object.keys(value)) yield* places(value[key], [...path, Array.isArray(value) ? Number(key) : key]);
}

function* otherValues(value, thorough) {
  for (const other of thorough ? kOthers : [null, typeof value === 'string' ? 7 : 'x']) {
    if (typeOf(other) !== typeOf(value)) yield other;
  }
  if (thorough && typeof value === 'string') yield* kTexts;
  if (thorough && typeof value === 'number') yield* kNumbers;
}

/** { what, document } for each change; `thorough` tries every text and number too, once for each kind of place. */
export function* mutations(document, thorough) {
  const tried = new Set();
  for (const [path, value] of places(document)) {
    const pointer = `/${path.join('/')}`;
    const kind = `${pointer.replace(/\/\d+/g, '/*')} ${typeOf(value)}`;
    const all = thorough && !tried.has(kind);
    tried.add(kind);
    yield { what: `${pointer} removed`, document: changed(document, path, remove) };
    for (const other of otherValues(value, all)) {
      yield { what: `${pointer} = ${JSON.stringify(other)}`, document: changed(document, path, put(other)) };
    }
    if (Array.isArray(value) && all) {
      yield { what: `${pointer} with its first item twice`, document: changed(document, path, put([...value, ...value.slice(0, 1)])) };
      for (const item of kOthers) {
        yield { what: `${pointer} + ${JSON.stringify(item)}`, document: changed(document, path, put([...value, item])) };
      }
    } else if (typeOf(value) === 'object') {
      yield { what: `${pointer} with an unknown member`, document: changed(document, path, put({ ...value, nmae: 1 })) };
    }
  }
  yield { what: 'an unknown member at the top', document: { ...document, nmae: [1] } };
}
