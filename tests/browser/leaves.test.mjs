// Nothing leaves: ways out of the page, tried one by one with the data of a sample in view, from the page and from a worker,
// against servers on this computer that note whoever knocks, by TCP or by UDP.
import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { openPage, pathOf } from './page.mjs';

// Servers that note every knock; the ports, and what knocked.
async function record(t) {
  const knocks = [];
  const tcp = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (data) => knocks.push(String(data).split('\r\n')[0]));
    knocks.push('a connection');
    socket.end();
  });
  const udp = createSocket('udp4', (data) => knocks.push(`a packet of ${data.length} bytes`));
  await new Promise((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  await new Promise((resolve) => udp.bind(0, '127.0.0.1', resolve));
  t.after(() => {
    tcp.close();
    udp.close();
  });
  return { knocks, http: `http://127.0.0.1:${tcp.address().port}/`, tcp: tcp.address().port, udp: udp.address().port };
}

// Each tries to send the canary to `to.http` or `to.udp`, in the page. What it throws is its own affair.
const kWaysInPage = {
  fetch: (to) => fetch(`${to.http}?${to.canary}`, { mode: 'no-cors' }),
  'fetch, kept alive': (to) => fetch(to.http, { mode: 'no-cors', method: 'POST', body: to.canary, keepalive: true }),
  XMLHttpRequest(to) { const r = new XMLHttpRequest(); r.open('POST', to.http); r.send(to.canary); },
  WebSocket(to) { new WebSocket(to.http.replace('http', 'ws')).onopen = (e) => e.target.send(to.canary); },
  EventSource: (to) => new EventSource(`${to.http}?${to.canary}`),
  sendBeacon: (to) => navigator.sendBeacon(to.http, to.canary),
  WebTransport: (to) => new WebTransport(`https://127.0.0.1:${to.udp}/`),
  'WebRTC, a stun server': async (to) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${to.udp}` }] });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
  },
  'WebRTC of a frame': async (to) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const connection = new frame.contentWindow.RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${to.udp}` }] });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
  },
  'an image': (to) => { new Image().src = `${to.http}?${to.canary}`; },
  'a picture of CSS': (to) => { document.body.style.backgroundImage = `url("${to.http}?${to.canary}")`; },
  'a rule of CSS': (to) => {
    const style = document.createElement('style');
    style.textContent = `@import url("${to.http}?${to.canary}"); body { cursor: url("${to.http}cursor"), auto; }`;
    document.head.append(style);
  },
  'a constructed style sheet': (to) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { list-style-image: url("${to.http}?${to.canary}") } li { list-style-image: inherit }`);
    document.adoptedStyleSheets = [sheet];
  },
  'a font': async (to) => { document.fonts.add(await new FontFace('x', `url("${to.http}?${to.canary}")`).load()); },
  'a sound': (to) => new Audio(`${to.http}?${to.canary}`).play(),
  'a film': (to) => { const film = document.createElement('video'); film.src = `${to.http}?${to.canary}`; document.body.append(film); film.load(); },
  'a frame': (to) => { const frame = document.createElement('iframe'); frame.src = `${to.http}?${to.canary}`; document.body.append(frame); },
  'an object': (to) => { const object = document.createElement('object'); object.data = `${to.http}?${to.canary}`; document.body.append(object); },
  'an embedded thing': (to) => { const embed = document.createElement('embed'); embed.src = `${to.http}?${to.canary}`; document.body.append(embed); },
  'a script': (to) => { const script = document.createElement('script'); script.src = `${to.http}?${to.canary}`; document.head.append(script); },
  'a module': (to) => import(`${to.http}?${to.canary}`),
  'a style sheet': (to) => { const link = document.createElement('link'); link.rel = 'stylesheet'; link.href = `${to.http}?${to.canary}`; document.head.append(link); },
  'a link that is fetched before': (to) => { for (const rel of ['prefetch', 'preload', 'modulepreload', 'prerender', 'preconnect', 'dns-prefetch']) {
    const link = document.createElement('link'); Object.assign(link, { rel, href: `${to.http}?${to.canary}`, as: 'fetch' }); document.head.append(link); } },
  'rules of speculation': (to) => { const script = document.createElement('script'); script.type = 'speculationrules';
    script.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [`${to.http}?${to.canary}`] }] }); document.head.append(script); },
  'a form': (to) => { const form = document.createElement('form'); form.action = `${to.http}?${to.canary}`; document.body.append(form); form.submit(); },
  'a form that is asked': (to) => { const form = document.createElement('form'); form.action = to.http; form.target = '_blank'; document.body.append(form); form.requestSubmit(); },
  'a link': (to) => { const link = document.createElement('a'); link.href = `${to.http}?${to.canary}`; document.body.append(link); link.click(); },
  'a link to another tab': (to) => { const link = document.createElement('a'); link.href = to.http; link.target = '_blank'; document.body.append(link); link.click(); },
  'a link that pings': (to) => { const link = document.createElement('a'); link.href = '#'; link.ping = to.http; document.body.append(link); link.click(); },
  'another window': (to) => window.open(`${to.http}?${to.canary}`),
  'another address': (to) => { location.href = `${to.http}?${to.canary}`; },
  'an address put in its place': (to) => location.replace(`${to.http}?${to.canary}`),
  'a refresh': (to) => { const meta = document.createElement('meta'); meta.httpEquiv = 'refresh'; meta.content = `0; url=${to.http}?${to.canary}`; document.head.append(meta); },
  'a base': (to) => { const base = document.createElement('base'); base.href = to.http; document.head.append(base); new Image().src = 'x.png'; },
  'a worker': (to) => new Worker(`${to.http}?${to.canary}`),
  'a shared worker': (to) => new SharedWorker(`${to.http}?${to.canary}`),
  'a service worker': (to) => navigator.serviceWorker.register(`${to.http}?${to.canary}`),
  'a picture of SVG': (to) => {
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    image.setAttribute('href', `${to.http}?${to.canary}`);
    document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(image);
  },
  'markup that is set': (to) => { document.body.insertAdjacentHTML('beforeend', `<img src="${to.http}?${to.canary}">`); },
  'a table of a form': (to) => { const input = document.createElement('input'); input.type = 'image'; input.src = `${to.http}?${to.canary}`; document.body.append(input); },
  'a poster': (to) => { const film = document.createElement('video'); film.poster = `${to.http}?${to.canary}`; document.body.append(film); },
  'a track': (to) => { const track = document.createElement('track'); track.src = to.http; track.default = true;
    const film = document.createElement('video'); film.append(track); document.body.append(film); },
};

const kWaysInWorker = {
  fetch: (to) => fetch(`${to.http}?${to.canary}`, { mode: 'no-cors' }),
  XMLHttpRequest(to) { const r = new XMLHttpRequest(); r.open('POST', to.http); r.send(to.canary); },
  WebSocket(to) { new WebSocket(to.http.replace('http', 'ws')); },
  EventSource(to) { new EventSource(to.http); },
  importScripts(to) { importScripts(`${to.http}?${to.canary}`); },
  'a module': (to) => import(`${to.http}?${to.canary}`),
  'a worker of it'(to) { new Worker(to.http); },
  WebTransport(to) { new WebTransport(`https://127.0.0.1:${to.udp}/`); },
  'a connection of peers'(to) { new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${to.udp}` }] }).createDataChannel('x'); },
};

const opened = async (t) => {
  const page = await openPage(t);
  await page.tab.evaluate(() => window.anupalan.openSample('ias'));
  await page.tab.getByRole('heading', { name: 'Overview', level: 1 }).waitFor({ state: 'attached' });
  return page;
};

test(`${Object.keys(kWaysInPage).length} ways out of the page lead nowhere`, async (t) => {
  const to = { ...await record(t), canary: 'Kavita-Canary-Srivastava' };
  const { tab } = await opened(t);
  const address = tab.url();
  for (const [name, way] of Object.entries(kWaysInPage)) {
    await tab.evaluate(way, { http: to.http, udp: to.udp, canary: to.canary }).catch(() => {});
    await tab.waitForTimeout(60);
    assert.equal(tab.url().split('#')[0], address, `${name} leads away`);
    assert.deepEqual(to.knocks, [], name);
  }
  await tab.waitForTimeout(1000);
  assert.deepEqual(to.knocks, []);
  assert.equal(tab.context().pages().length, 1, 'no other tab');
});

test(`${Object.keys(kWaysInWorker).length} ways out of a worker lead nowhere`, async (t) => {
  const to = { ...await record(t), canary: 'Kavita-Canary-Srivastava' };
  const { tab } = await opened(t);
  const [worker] = tab.workers(); // it has read the sample
  assert.ok(worker, 'a worker of the program');
  for (const [name, way] of Object.entries(kWaysInWorker)) {
    await worker.evaluate(way, { http: to.http, udp: to.udp, canary: to.canary }).catch(() => {});
    await tab.waitForTimeout(100);
    assert.deepEqual(to.knocks, [], name);
  }
  await tab.waitForTimeout(1000);
  assert.deepEqual(to.knocks, []);
});

test('the servers do hear a page without the policy', async (t) => {
  const to = await record(t);
  const { tab } = await openPage(t, 'about:blank', { ready: false });
  await tab.evaluate((where) => { fetch(where, { mode: 'no-cors' }).catch(() => {}); }, to.http);
  await tab.waitForTimeout(500);
  assert.ok(to.knocks.length > 0);
});

test('the page says what it forbids, and the forbidding is of its own bytes', () => {
  const html = readFileSync(pathOf('dist/anupalan.html'), 'utf8');
  assert.match(html, /default-src 'none'/);
  assert.match(html, /connect-src 'none'/);
  assert.match(html, /require-trusted-types-for 'script'/);
});
