// The drawn screen, or the text beside it as a plain page: where nothing can be drawn, where there is little room, and where
// somebody prefers it.
'use strict';

const kNarrow = 640; // CSS pixels: below, and at great zoom, text and tables are easier to read than the drawing
const kWhyPlain = 'This browser does not draw for Anupalan (WebGL 2 is missing or switched off): everything is here as text and tables. ' +
  'To see it drawn, use a current Firefox, Chrome, Edge or Safari; on a remote desktop, hardware acceleration may have to be allowed.';

function makePlain(canvas, redraw) {
  const beside = document.getElementById('beside');
  const swap = document.getElementById('swap');
  const on = () => document.body.classList.contains('plain');
  const show = (plain) => {
    document.body.classList.toggle('plain', plain);
    swap.textContent = plain ? 'Show the drawn screen' : 'Show as plain text and tables';
  };
  let chosen = false; // by the user: then the width decides no more
  let drawn = false;
  addEventListener('resize', () => {
    const plain = innerWidth < kNarrow;
    if (!drawn || chosen || plain === on()) return;
    show(plain);
    redraw();
  });
  swap.addEventListener('click', () => {
    chosen = true;
    show(!on());
    if (!on()) canvas.focus();
    redraw();
  });
  return {
    on,
    begin(canDraw) {
      drawn = canDraw;
      show(!drawn || innerWidth < kNarrow);
      swap.hidden = !drawn;
      document.getElementById('why-plain').textContent = drawn ? '' : kWhyPlain;
    },
    hasKeyboard: () => beside.contains(document.activeElement),
    // From the drawing to the text beside it: to its first element, or backwards to its last.
    takeKeyboard(backwards) {
      const all = beside.querySelectorAll('button:not([hidden]), input');
      all[backwards ? all.length - 1 : 0]?.focus();
    },
  };
}
