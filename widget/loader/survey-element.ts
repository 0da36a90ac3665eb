import type { FrameMessage } from '../frame-messages.ts';
import { attributes } from './attributes.ts';
import { css } from './css.ts';

/**
 * The class behind `<koe-survey>`, for frames on `origin`. It is one long method on purpose: each function apart
 * costs every host page bytes. Attributes are read once, when the element is first connected; a script tag's
 * settings come as `data-…`. No inline style and no HTML text: a strict CSP and Trusted Types let it be.
 */
export const surveyElement = (origin: string): CustomElementConstructor =>
  class extends HTMLElement {
    /** Shows the survey. Nothing happens here or in `close` while an attribute is bad. */
    open(): void {}

    /** Puts the survey away; a launcher that is closed already goes for good. */
    close(): void {}

    connectedCallback(): void {
      const read = (name: string) => this.getAttribute(name) ?? this.getAttribute(`data-${name}`);
      // A second connection is the element being moved: it is there already.
      let idle: unknown = this.shadowRoot;
      for (const name in attributes) {
        const value = read(name);
        if (value ? !RegExp(`^(${attributes[name]})$`).test(value) : name === 'survey') {
          idle = true;
          // P3: without the value, which may be an invitation.
          console.error(`koe-survey: ${name} must be ${attributes[name]}`);
        }
      }
      if (idle) return;

      const survey = read('survey');
      const display = read('display') || 'launcher';
      const lang = read('lang') || document.documentElement.lang || navigator.language;
      const [invite, dismissal] = /^ja/.test(lang)
        ? (['ご意見をどうぞ', '閉じる'] as const)
        : (['Your feedback', 'Close'] as const);
      const quietUntil = `koe-${survey}`;
      const today = Date.now() / 864e5;
      let answered = false;

      const tell = (event: string, detail: object = { survey }) =>
        this.dispatchEvent(new CustomEvent(event, { bubbles: true, detail, composed: true }));
      const beQuiet = () => {
        try {
          // A bare day, counted from 1970, is all that is kept on the embedding page.
          localStorage[quietUntil] = (today + +(read('quiet-days') || 90)) | 0;
        } catch {
          // Without storage the launcher shows again on the next page.
        }
      };
      const open = (this.open = () => {
        // E4: until here nothing but this script was loaded.
        if (!frame.src) {
          frame.src = `${origin}/s/${survey}?embed=${display}&lang=${lang}&site=${read('site') ?? ''}#host=${location.origin}&i=${read('invitation') ?? ''}&shared=${read('shared-device') !== null}`;
          box.prepend(frame);
        }
        box.hidden = frame.hidden = false;
        pill.hidden = true;
        frame.focus();
        tell('koe-open');
      });
      const close = (this.close = () => {
        box.hidden = answered || !pill.hidden;
        pill.hidden = false;
        frame.hidden = true;
        pill.focus();
        beQuiet();
        tell('koe-close');
      });
      const box = Object.assign(document.createElement('div'), { className: display });
      const frame = Object.assign(document.createElement('iframe'), {
        // A launcher's for good: its panel does not move, and what is longer scrolls in it.
        height: '752',
        title: invite,
        loading: 'lazy' as const,
        allow: 'clipboard-write',
      });
      const pill = Object.assign(document.createElement('button'), { textContent: invite, onclick: open });
      const dismiss = Object.assign(document.createElement('button'), {
        textContent: dismissal,
        onclick: close,
      });
      const root = this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();

      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      addEventListener('message', ({ data, origin: from, source }: MessageEvent<FrameMessage>) => {
        // E2: from our frame, which must be there, and while it still shows our origin.
        if (from !== origin || !source || source !== frame.contentWindow) return;
        // By its type alone: some pages extend the prototype of every object.
        if (data.type === 'koe-height') frame.height = data.height;
        else if (data.type === 'koe-close') close();
        else {
          if (data.type === 'koe-saved') {
            answered = true;
            beQuiet();
          }
          tell(data.type, data.detail);
        }
      });
      // Opened before it is on the page, so that `inline` does not take the focus.
      if (display === 'inline') open();
      else {
        box.append(pill, dismiss);
        try {
          box.hidden = localStorage[quietUntil] > today;
        } catch {
          // Without storage it was never dismissed.
        }
      }
      root.append(box);
    }
  };
