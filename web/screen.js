// How large the canvas is, whether it is seen, and whether what it draws with is there.
'use strict';

// The canvas in true pixels: exact where the browser says so, else rounded. (A test that pretends another ratio gets the pixels
// of the real one as "exact".) `resize` is told width and height in CSS pixels, the same in device pixels, and their ratio.
function listenToSize(canvas, resize) {
  const pixels = (css, exact) => {
    const rounded = Math.round(css * devicePixelRatio);
    return Math.abs(exact - rounded) <= 1 ? exact : rounded;
  };
  const observer = new ResizeObserver(([entry]) => {
    const { width, height } = entry.contentRect;
    const exact = entry.devicePixelContentBoxSize?.[0];
    if (width < 1 || height < 1) return;
    resize(width, height, pixels(width, exact?.inlineSize), pixels(height, exact?.blockSize), devicePixelRatio);
  });
  try {
    observer.observe(canvas, { box: 'device-pixel-content-box' });
  } catch {
    observer.observe(canvas);
  }
}

// The context of the drawing is back after it was lost; the tab is seen again; the system has other colours.
function listenToScreen(canvas, { restored, seen, recoloured }) {
  canvas.addEventListener('webglcontextlost', (event) => event.preventDefault());
  canvas.addEventListener('webglcontextrestored', restored);
  document.addEventListener('visibilitychange', () => document.hidden || seen());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recoloured);
}
