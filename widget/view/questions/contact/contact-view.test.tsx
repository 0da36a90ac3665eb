import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { aroundQuestion, exampleModel } from '../../../examples/example-model.ts';
import { show } from '../../../../test/views/show.tsx';
import { ja } from '../../../text/ja.ts';

const showContact = (withinBusinessDays = 7) =>
  show(
    exampleModel({
      lang: 'ja',
      inLanguage: () =>
        aroundQuestion({ id: 'contact', kind: 'contact', withinBusinessDays, words: { title: '連絡' } }),
      session: { at: 'contact' },
    }),
  );
const radio = (by: 'no' | 'phone' | 'email' | 'line') =>
  screen.getByRole('radio', { name: ja[`contact.${by}`] });
const address = (by: 'phone' | 'email' | 'line') =>
  screen.getByRole('textbox', { name: ja[`contact.address.${by}`] });

describe('ContactView', () => {
  it('asks for an address only of those who want to be contacted', async () => {
    const { user } = showContact();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(radio('phone'));
    expect(address('phone')).toHaveValue('');
    await user.click(radio('no'));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it.each(['phone', 'email', 'line'] as const)(
    'P1: leaves no %s address to the browser to fill in, and so to keep where it can be read',
    async (by) => {
      const { user } = showContact();
      await user.click(radio(by));
      expect(address(by)).toHaveAttribute('autocomplete', 'off');
    },
  );

  it('keeps an address with its way, and the rest with the person', async () => {
    const { user, model } = showContact();
    await user.click(radio('phone'));
    await user.type(address('phone'), '090');
    await user.type(screen.getByRole('textbox', { name: /曜日/ }), '夕方');
    await user.click(screen.getByRole('checkbox'));
    await user.click(radio('email'));
    expect(model.session.value.answers).toEqual({
      contact: { by: 'email', address: '', when: '夕方', notThroughAgency: true },
    });
    await user.click(radio('phone'));
    expect(address('phone')).toHaveValue('090');
  });

  it('P3: gives no address away once the person wants no contact', async () => {
    const { user, model } = showContact();
    await user.click(radio('line'));
    await user.type(address('line'), 'はなこ');
    await user.click(radio('no'));
    expect(model.session.value.answers).toEqual({ contact: { by: 'no' } });
  });

  it('says by when, as the questionnaire promises, and warns of no address where one is asked for', async () => {
    const { user } = showContact();
    await user.click(radio('phone'));
    expect(screen.getByText(/7営業日以内/)).toBeVisible();
    await user.type(address('phone'), '090-0000-1234');
    expect(screen.queryByRole('button', { name: ja['sensitive.mask'] })).toBeNull();
  });
});
