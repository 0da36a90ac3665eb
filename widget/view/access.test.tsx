import { render } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { scenes } from '../examples/scenes.ts';

describe('access', () => {
  it.each(Object.entries(scenes))('A1: axe finds nothing wrong with %s', async (_, scene) => {
    document.title = 'Koe';
    document.documentElement.lang = 'ja';
    render(scene('ja'));
    // jsdom draws nothing: contrast and target sizes are measured in a real browser.
    const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };
    const { violations } = await axe.run(document, { rules });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});
