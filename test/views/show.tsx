import { render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { everyView } from '../../widget/view/every-view.ts';
import { SurveyView } from '../../widget/view/survey-view.tsx';
import type { ExampleModel } from '../../widget/examples/example-model.ts';

/** Puts a model on the screen with every view at hand, and a person in front of it. */
export function show(model: ExampleModel) {
  const { container, unmount } = render(<SurveyView model={model} views={everyView} />);
  return { model, container, unmount, user: userEvent.setup() };
}
