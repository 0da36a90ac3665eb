import { css } from './css.ts';
import type { Manner } from '../element-types.ts';
import { plain, settings } from './plain.ts';
import { quietDays } from './quiet-days.ts';
import type { SecondStage } from './second-stage/second-stage.ts';

const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] => Object.assign(document.createElement(tag), properties);

/**
 * The class behind `<koe-survey>`, for frames on `origin`: what every host page pays for, and so one long method;
 * each function apart costs bytes. Attributes are read once; a script tag's settings come as `data-…`. No inline
 * style and no HTML text: a strict CSP and Trusted Types let it be.
 */
export const surveyElement = (
  origin: string,
  loadMore: () => Promise<{ readonly more: SecondStage }>,
): CustomElementConstructor =>
  class extends HTMLElement {
    /** Ends all that listens outside of the element. */
    #leave?: () => void;
    /** How it is to be opened as soon as it is drawn. */
    #wanted?: Manner;

    /** Shows the survey. Nothing happens here or in `close` while an attribute is bad. */
    open(manner?: Manner): void {
      this.#wanted = manner ?? {};
    }

    /** Puts the survey away. */
    close(): void {}

    disconnectedCallback(): void {
      this.#leave?.();
    }

    connectedCallback(): void {
      const values = settings.map((name) => this.getAttribute(name) ?? this.getAttribute(`data-${name}`));
      const pass = () => {
        // A page goes on without it: what stands in its markup remains.
        loadMore()
          .then(({ more }) => {
            this.#leave?.();
            return (this.#leave = more(this, origin, draw));
          })
          .catch(() => {});
      };
      const draw = (display: string) => {
        const [survey, , , days, site, wish, invitation, shared] = values;
        const lang = wish || document.documentElement.lang || navigator.language;
        const [invite, dismissal] = /^ja/.test(lang)
          ? (['ご意見をどうぞ', '閉じる'] as const)
          : (['Your feedback', 'Close'] as const);
        const tell = (event: string) =>
          this.dispatchEvent(new CustomEvent(event, { bubbles: true, detail: { survey }, composed: true }));
        const open = (this.open = ({ focus = true } = {}) => {
          // E4: until here nothing but this script was loaded.
          if (!frame.src) {
            frame.src = `${origin}/s/${survey}?embed=${display}&lang=${lang}&site=${site ?? ''}#i=${invitation ?? ''}&shared=${shared !== null}`;
            box.prepend(frame);
            pass();
          }
          box.hidden = frame.hidden = false;
          pill.hidden = true;
          tell('koe-open');
          if (focus) frame.focus();
        });
        const close = (this.close = () => {
          box.hidden = !pill.hidden;
          pill.hidden = false;
          frame.hidden = true;
          pill.focus();
          tell('koe-close');
        });
        const box = make('div', { className: display });
        const frame = make('iframe', {
          // A launcher's for good: its panel does not move, and what is longer scrolls in it.
          height: '752',
          title: invite,
          loading: 'lazy',
          allow: 'clipboard-write',
        });
        const pill = make('button', { textContent: invite, onclick: () => open() });
        const dismiss = make('button', {
          textContent: dismissal,
          // Only what the person does is remembered, not what the page does.
          onclick() {
            quietDays(survey, +(days || 90));
            close();
          },
        });
        const root = this.attachShadow({ mode: 'open' });
        const sheet = new CSSStyleSheet();

        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
        root.append(box);
        if (display === 'inline') open({ focus: false });
        else {
          box.append(pill, dismiss);
          box.hidden = !!quietDays(survey);
        }
        if (this.#wanted) open(this.#wanted);
      };

      if (!plain.test(String(values)) || this.shadowRoot?.querySelector('iframe')) pass();
      else if (!this.shadowRoot) draw(values[1] || 'launcher');
    }
  };
