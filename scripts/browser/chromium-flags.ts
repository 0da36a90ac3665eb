/** What a Chromium is started with that tests drive or kill, and benches measure: nothing that works beside the page. */
export const chromiumFlags: readonly string[] = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // What drops down from the address bar is a page in a process of its own, for each window: seconds of computing.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];
