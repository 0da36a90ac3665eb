/** Styles of the shadow root, made short because every host page pays for them. */
export const css =
  // A page whose paragraphs begin a character in must not push the frame out of its box.
  '*{text-indent:0}iframe{width:100%;border:0}' +
  // Wide enough for one question, and never over the edge of a phone.
  '.launcher{text-align:right;bottom:var(--koe-bottom,0);right:var(--koe-right,0);max-width:420px;margin:8px;position:fixed;z-index:99999}' +
  // The border is what is left of shape and edge in forced colours.
  '.launcher *{background:#fff;border:1px solid #888;border-radius:var(--koe-radius,24px);max-height:78dvh}' +
  // `medium` is what the person set in the browser, however small the page makes its root font.
  '.launcher button{padding:12px 24px;color:#000;margin:8px;font:medium var(--koe-font,system-ui)}' +
  // The one that opens; the other puts it away, and is quiet.
  'button:first-of-type{background:var(--koe-accent,#1b4d89);color:#fff}';
