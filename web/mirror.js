// The semantic tree beside the canvas (src/mirror/node.h): real elements for assistive technology and tests, kept in
// step with what the program says by difference. Text goes in as textContent only.
'use strict';
const kMirrorTags = new Set(['div', 'nav', 'main', 'h1', 'h2', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption',
  'thead', 'tbody', 'tr', 'th', 'td', 'button', 'input', 'span', 'small', 'strong', 'blockquote', 'cite', 's']);

// Makes `element` (or a new one, where its tag differs) say what `node` says. What it said last stands beside it (`said`), so that
// the document is asked and changed only where something is another.
function mirrorNode(element, [tag, text, action, attributes, children]) {
  if (!kMirrorTags.has(tag)) throw new Error(`no such element in the mirror: ${tag}`);
  const made = element?.localName === tag ? element : document.createElement(tag);
  const last = made.said ?? {};
  for (const name in last) if (!(name in attributes)) made.removeAttribute(name);
  for (const name in attributes) if (last[name] !== attributes[name]) made.setAttribute(name, attributes[name]);
  made.said = attributes;
  if ((made.acts ?? '') !== action) made.dataset.action = made.acts = action;
  if (tag === 'input') {
    made.autocomplete = 'off'; // else the browser keeps what is typed, for its own session, on the disk
    made.placeholder = attributes['aria-label'] ?? ''; // seen where the page is plain
    made.taken = text;
    if (made !== document.activeElement || made.settled || attributes.type === 'range') made.value = text; // what is typed stays; what was given is as it was taken
  } else if (children.length > 0) {
    mirrorChildren(made, children);
  } else if (made.textContent !== text) {
    made.textContent = text;
  }
  return made;
}

function mirrorChildren(element, children) {
  if (element.childNodes.length > element.children.length) { // words, where there are elements now
    for (const child of [...element.childNodes]) if (child.nodeType !== Node.ELEMENT_NODE) child.remove();
  }
  children.forEach((child, i) => {
    const before = element.children[i];
    const now = mirrorNode(before, child);
    if (now !== before) before ? before.replaceWith(now) : element.append(now);
  });
  while (element.children.length > children.length) element.lastElementChild.remove();
}

// What is new is said once, by elements that are always there: politely where somebody is, and what became of what was asked for; at
// once what was refused. (A live element that comes with its words is not heard by all.)
function startSaying(root) {
  const polite = document.getElementById('said');
  const alert = document.getElementById('failed');
  const words = (selector) => [...root.querySelectorAll(selector)].map((element) => element.textContent).filter((text) => text !== '');
  const say = (place, texts) => {
    const text = texts.join('. ');
    if (place.textContent !== text) place.textContent = text;
  };
  return () => {
    say(polite, [...words('h1'), ...words('[data-says=politely]')]);
    say(alert, words('[data-says=at-once]'));
  };
}

// Keeps `root` in step. `read()` gives the tree as JSON, or the empty text; `act(action, value)` asks for something.
function startMirror(root, read, act) {
  const acted = (event) => {
    const action = event.target.closest?.('[data-action]')?.dataset.action;
    const wanted = event.type === 'click' ? 'button' : 'input';
    const whole = event.target.type === 'password' || event.target.dataset.whole === 'true'; // it means something only when it is complete
    if (event.type !== 'click') event.target.settled = event.type === 'change';
    if (action && event.target.localName === wanted && whole === (event.type === 'change')) act(action, event.target.value ?? '');
    if (event.type === 'change') setTimeout(() => { if (event.target.settled && event.target.taken !== undefined) event.target.value = event.target.taken; }, 500); // what was refused does not stay
  };
  for (const type of ['click', 'input', 'change']) root.addEventListener(type, acted);
  const say = startSaying(root);
  return () => {
    const json = read();
    if (json === '') return;
    const within = root.contains(document.activeElement);
    mirrorChildren(root, [JSON.parse(json)]);
    say();
    // What had the keyboard is gone: it stays in the mirror.
    if (within && !root.contains(document.activeElement)) root.querySelector('button, input')?.focus();
  };
}
