import type { Page } from 'playwright-core';

export interface ShownQuestion {
  readonly title: string;
  readonly choices: readonly string[];
  readonly type: 'radio' | 'checkbox';
}

const QUESTION = '#koe-question';
const CHOICES = 'label:has(input[type=radio]), label:has(input[type=checkbox])';

/** Runs in the page. */
const shown = (choices: string): ShownQuestion => {
  const labels = Array.from(document.querySelectorAll<HTMLElement>(choices)).filter(
    (label) => label.offsetParent !== null,
  );
  const type = labels[0]?.querySelector('input')?.type === 'checkbox' ? 'checkbox' : 'radio';
  const title = document.querySelector('#koe-question')?.textContent ?? '';
  return { title, type, choices: labels.map(({ textContent }) => textContent.trim()) };
};

/** Runs in the page: whoever reads leaves it time to come to rest. */
const atRest = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1_000 }));

/**
 * Answers each question with its last choice but one and goes on, as long as there is a next one; after each tap waits
 * until what it led to is on the screen, and read.
 * @param onTap settles once the tap before is measured
 * @returns the questions as they were shown
 */
export async function answerSurvey(
  page: Page,
  onTap: () => Promise<void>,
): Promise<readonly ShownQuestion[]> {
  const asked: ShownQuestion[] = [];
  for (;;) {
    await page.waitForSelector(QUESTION);
    const question = await page.evaluate(shown, CHOICES);
    asked.push(question);
    if (question.choices.length > 0) {
      await page
        .locator(CHOICES)
        .filter({ visible: true })
        .nth(Math.max(0, question.choices.length - 2))
        .click();
      await onTap();
      await page.evaluate(atRest);
    }
    const button = page.getByRole('button', { name: '次へ', exact: true });
    if ((await button.count()) === 0) return asked;
    await button.click();
    await onTap();
    await page.evaluate(atRest);
  }
}
