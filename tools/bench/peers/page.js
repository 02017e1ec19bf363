// What the pages of the peers share. Files come by #picker; html[data-ready] says that they may; the text of #result is
// what came of them, as JSON, and #trouble says why nothing did.
'use strict';
function serveFiles(read) {
  const picker = document.getElementById('picker');
  picker.addEventListener('change', async () => {
    try {
      document.getElementById('result').textContent = JSON.stringify(await read([...picker.files]));
    } catch (problem) {
      showTrouble(problem);
    }
  });
  document.documentElement.dataset.ready = 'true';
}

function showTrouble(problem) {
  const place = document.getElementById('trouble');
  place.textContent = String(problem);
  place.hidden = false;
}
