// Which keys are the browser's and which the program's: decided before the module hears of them.
'use strict';

// While Ctrl (or Cmd) is held these are the program's; every other is the browser's.
const kWithCtrl = new Set(['a', 'f', 'g', 'k', 'o', 's', 'y', 'z', 'arrowup', 'arrowdown', 'arrowleft', 'arrowright',
  'home', 'end', 'enter', 'control', 'meta', 'shift', 'alt']);
const kWithCtrlShift = new Set([...kWithCtrl, 'm']);
// The browser's whatever is held.
const kBrowserKeys = new Set(['F5', 'F6', 'F7', 'F11', 'F12']);
// With Alt alone: the program's way back and forward. All other letters open the browser's menus.
const kWithAlt = new Set(['arrowleft', 'arrowright', 'arrowup', 'arrowdown', 'alt']);

// "program", "browser", or "text" for what an input method is composing: neither hears it as a key.
function ownerOf(event) {
  if (event.isComposing || event.key === 'Process' || event.key === 'Dead') return 'text';
  if (kBrowserKeys.has(event.key)) return 'browser';
  if (event.getModifierState('AltGraph')) return 'program'; // a sign of the keyboard's third level
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return (event.shiftKey ? kWithCtrlShift : kWithCtrl).has(key) ? 'program' : 'browser';
  if (event.altKey) return kWithAlt.has(key) ? 'program' : 'browser';
  return 'program';
}

// `stage` holds what the program draws on and types in. `leave()` gives the keyboard to the page beside it.
function listenToKeys(stage, leave) {
  let escaped = false; // Escape came last: Tab leaves
  const hear = (event) => {
    const leaves = escaped && event.key === 'Tab' && stage.contains(event.target);
    if (event.type === 'keydown' && event.key !== 'Shift') escaped = event.key === 'Escape';
    if (leaves && event.type === 'keydown') {
      event.preventDefault();
      leave(event.shiftKey);
    }
    // What was pressed before is let go all the same.
    if (event.type !== 'keyup' && (leaves || ownerOf(event) !== 'program')) event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup']) window.addEventListener(type, hear, true);
  // Ctrl and the wheel is the browser's zoom.
  window.addEventListener('wheel', (event) => event.ctrlKey && event.stopImmediatePropagation(), true);
}

// Text that comes otherwise than by keys: an input method, dead keys, a panel of emoji, a keyboard on the screen. The field
// stands, unseen, where the program's own field has its caret. `typed(text)` gets what is settled.
function listenToText(field, typed) {
  let composing = false;
  const take = () => {
    if (field.value !== '') typed(field.value);
    field.value = '';
  };
  field.addEventListener('compositionstart', () => { composing = true; });
  field.addEventListener('compositionend', () => {
    composing = false;
    take();
  });
  field.addEventListener('input', () => composing || take());
  field.addEventListener('paste', (event) => event.preventDefault()); // the page's own listener has taken it
}
