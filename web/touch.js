// Fingers on the drawn screen: a tap presses, a drag scrolls and runs on a little, two fingers make larger or smaller. The module hears
// of none of it itself.
'use strict';

const kTapRoom = 10; // CSS pixels that a finger may move and still only tap
const kSlowing = 0.94; // of the speed remains from one frame to the next
const kStill = 0.02; // CSS pixels a millisecond: it stands

// `scroll(x, y, dx, dy)`, `tap(x, y)` and `pinch(x, y, factor)`: in CSS pixels.
function listenToTouch(canvas, { scroll, tap, pinch }) {
  let finger = null; // the only one: { id, x, y, from: [x, y], time, speed: [x, y], drags }
  let apart = 0; // how far two fingers were from each other; 0: there are not two
  let running = 0;
  const between = ([a, b]) => ({ x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2, apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) });
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const stop = (event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const runOn = ({ x, y, speed: [vx, vy] }) => {
    let before = performance.now();
    const step = (now) => {
      const passed = Math.min(50, now - before);
      before = now;
      if (Math.hypot(vx, vy) < kStill) return;
      scroll(x, y, vx * passed, vy * passed);
      const slowed = kSlowing ** (passed / 16.7);
      vx *= slowed;
      vy *= slowed;
      running = requestAnimationFrame(step);
    };
    running = requestAnimationFrame(step);
  };

  canvas.addEventListener('touchstart', (event) => {
    stop(event);
    cancelAnimationFrame(running);
    const touch = event.changedTouches[0];
    apart = event.touches.length === 2 ? between(event.touches).apart : 0;
    finger = event.touches.length > 1 ? null
      : { id: touch.identifier, x: touch.clientX, y: touch.clientY, from: [touch.clientX, touch.clientY], time: event.timeStamp, speed: [0, 0], drags: false };
    canvas.focus();
  }, { capture: true, passive: false });

  canvas.addEventListener('touchmove', (event) => {
    stop(event);
    if (apart > 0 && event.touches.length === 2) {
      const now = between(event.touches);
      if (now.apart > 0) pinch(now.x, now.y, now.apart / apart);
      apart = now.apart;
      return;
    }
    const touch = [...event.changedTouches].find(({ identifier }) => identifier === finger?.id);
    if (!touch) return;
    finger.drags ||= Math.hypot(touch.clientX - finger.from[0], touch.clientY - finger.from[1]) > kTapRoom;
    if (!finger.drags) return;
    const passed = Math.max(1, event.timeStamp - finger.time);
    const [dx, dy] = [touch.clientX - finger.x, touch.clientY - finger.y];
    finger.speed = [dx / passed, dy / passed];
    Object.assign(finger, { x: touch.clientX, y: touch.clientY, time: event.timeStamp });
    scroll(finger.from[0], finger.from[1], dx, dy);
  }, { capture: true, passive: false });

  for (const type of ['touchend', 'touchcancel']) {
    canvas.addEventListener(type, (event) => {
      stop(event);
      apart = 0;
      const lifted = finger && [...event.changedTouches].some(({ identifier }) => identifier === finger.id);
      if (!lifted) return;
      const stood = event.timeStamp - finger.time > 80; // held still before it was lifted
      if (type === 'touchend' && !finger.drags) tap(finger.x, finger.y);
      else if (type === 'touchend' && !stood && !calm.matches) runOn({ x: finger.from[0], y: finger.from[1], speed: finger.speed });
      finger = null;
    }, { capture: true, passive: false });
  }
}
