import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { hydrate } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import type { Display } from '../../display/display.ts';
import { usualDisplay, type DisplaySettings } from '../../display/display-settings.ts';
import type { KeptDisplay } from '../../display/kept-display.ts';
import { exampleDisplay } from '../../examples/example-display.ts';
import { closeOnEscape } from '../../page/close-on-escape.ts';
import { allWords } from '../../text/all-words.ts';
import { en } from '../../text/en.ts';
import { ja } from '../../text/ja.ts';
import { createPlainTranslator } from '../../text/plain-translator.ts';
import { wordsLanguage } from '../../text/words-language.ts';
import { SurveyMenu } from './survey-menu.tsx';

/** A device on which these settings were kept. */
const displayAt = (settings: DisplaySettings, keep: KeptDisplay['keep'] = () => undefined): Display =>
  exampleDisplay({ kept: { load: () => settings, keep } });
const menuIn = (lang: string, display: Display) => (
  <SurveyMenu
    lang={lang}
    display={display}
    translate={createPlainTranslator(allWords[wordsLanguage(lang)])}
  />
);
const button = () => screen.getByText(ja['menu.label']);
const isOpen = () => screen.queryByRole('group', { name: ja['menu.text-size'] }) !== null;

async function openMenu(settings = usualDisplay) {
  const display = displayAt(settings);
  const user = userEvent.setup();
  render(
    <>
      {menuIn('ja', display)}
      <button type="button">外</button>
    </>,
  );
  expect(isOpen()).toBe(false);
  await user.click(button());
  expect(isOpen()).toBe(true);
  return { display, user };
}

describe('SurveyMenu', () => {
  it('offers the text in four sizes, the present one chosen, and changes to another at once', async () => {
    const { display, user } = await openMenu({ ...usualDisplay, textSize: 125 });
    const sizes = within(screen.getByRole('group', { name: ja['menu.text-size'] })).getAllByRole('radio');
    expect(sizes.map((size) => size.getAttribute('value'))).toEqual(['100', '125', '150', '200']);
    expect(screen.getByRole('radio', { name: ja['menu.text-size.125'] })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: ja['menu.text-size.200'] }));
    expect(display.settings.value.textSize).toBe(200);
    expect(isOpen()).toBe(true);
  });

  it('switches furigana on and off', async () => {
    const { display, user } = await openMenu();
    const furigana = screen.getByRole('checkbox', { name: ja['menu.furigana'] });
    await user.click(furigana);
    expect(display.settings.value.furigana).toBe(true);
    await user.click(furigana);
    expect(display.settings.value.furigana).toBe(false);
  });

  it.each([
    ['ja', 1],
    ['ja-simple', 1],
    ['en', 0],
    ['zh-Hans', 0],
  ])('offers furigana where there is Japanese to read: %s', async (lang, count) => {
    const { container } = render(menuIn(lang, displayAt(usualDisplay)));
    await userEvent.setup().click(container.querySelector('summary') ?? container);
    expect(container.querySelectorAll('[name=koe-text-size]')).toHaveLength(4);
    expect(container.querySelectorAll('[name=koe-furigana]')).toHaveLength(count);
  });

  it('A1: Escape closes it, gives the focus back and goes no further', async () => {
    const { user } = await openMenu();
    const closePanel = vi.fn();
    closeOnEscape(document, closePanel);
    await user.tab();
    await user.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(button()).toHaveFocus();
    expect(closePanel).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(closePanel).toHaveBeenCalledOnce();
  });

  it('closes when somebody taps beside it, and not when they tap into it', async () => {
    const { user } = await openMenu();
    await user.click(screen.getByText(ja['menu.text-size']));
    expect(isOpen()).toBe(true);
    await user.click(document.body);
    expect(isOpen()).toBe(false);
  });

  it('closes when the focus leaves it, so that it covers nothing that has the focus', async () => {
    await openMenu();
    await act(() => screen.getByRole('button', { name: '外' }).focus());
    expect(isOpen()).toBe(false);
  });

  it('P5: keeps nothing by being drawn', () => {
    const keep = vi.fn();
    render(menuIn('ja', displayAt({ ...usualDisplay, textSize: 150 }, keep)));
    expect(keep).not.toHaveBeenCalled();
  });

  it('Enter in it sends nothing', async () => {
    await openMenu();
    const form = screen.getByRole('radio', { name: ja['menu.text-size.100'] }).closest('form');
    if (!form) throw new Error('the menu holds a form');
    expect(fireEvent.submit(form)).toBe(false);
  });
});

describe('hydration of the menu', () => {
  it('what it holds is not in the HTML, and there at once if it was opened before the script came', async () => {
    const root = document.body.appendChild(document.createElement('div'));
    root.innerHTML = renderToString(menuIn('en', displayAt(usualDisplay)));
    expect(root.querySelector('input')).toBeNull();
    root.querySelector('details')?.setAttribute('open', '');
    await act(() => hydrate(menuIn('en', displayAt({ ...usualDisplay, textSize: 200 })), root));
    expect(within(root).getByRole('radio', { checked: true })).toHaveAccessibleName(en['menu.text-size.200']);
    root.remove();
  });
});
