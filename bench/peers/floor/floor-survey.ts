import { signal } from '@preact/signals';
import { h, type ComponentChild } from 'preact';
import { questions } from '../cells/questions.ts';

const { overall, clear, helpful, recommend, words } = questions;
const steps = [
  { ...overall, options: overall.points, type: 'radio' },
  { ...clear, type: 'radio' },
  { ...helpful, type: 'checkbox' },
  { ...recommend, options: Array.from({ length: 11 }, (_, score) => String(score)), type: 'radio' },
  { ...words, options: [], type: 'text' },
] as const;

const choice = (type: string, label: string): ComponentChild =>
  h('label', { key: label }, h('input', { type, name: 'answer' }), label);

/**
 * The five questions from Preact and its signals, one at a time: the least that the packages which Koe is made of can
 * ask them with. Keeps, checks, encrypts, announces and sends nothing.
 */
export function createFloorSurvey(): () => ComponentChild {
  const at = signal(0);
  const next = () => {
    at.value = Math.min(at.value + 1, steps.length - 1);
  };
  return () => {
    const { title, options, type } = steps[at.value] ?? steps[0];
    const body: ComponentChild =
      options.length > 0 ? options.map((label) => choice(type, label)) : h('textarea', {});
    return h(
      'form',
      {},
      h('fieldset', { key: at.value }, h('legend', {}, title), body),
      h('button', { type: 'button', onClick: next }, '次へ'),
    );
  };
}
