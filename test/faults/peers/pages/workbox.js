await navigator.serviceWorker.register('/sw.js');
await navigator.serviceWorker.ready;
if (!navigator.serviceWorker.controller)
  await new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });

/** What an app does beside it: `fetch`, as if there were no queue. */
globalThis.send = (word, padding) =>
  fetch('/collect', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ word, padding }),
  });
globalThis.isReady = true;
