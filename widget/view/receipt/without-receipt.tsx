import type { ReceiptModel, ReceiptState } from '../../receipt/create-receipt-model.ts';
import { OutlinedButton } from '../outlined-button.tsx';
import { Words } from '../words/words.tsx';
import type { Speech } from './speech.ts';

interface WithoutReceiptProps {
  readonly kind: Exclude<ReceiptState['kind'], 'known'>;
  readonly model: ReceiptModel;
  readonly speech: Speech;
}

/** Why nothing can be shown, and what helps. An unknown number and a wrong secret look alike. */
export function WithoutReceipt({ kind, model, speech: { words, voicesWords } }: WithoutReceiptProps) {
  if (kind === 'asking')
    return (
      <p class="koe-hint" role="status">
        <Words>{voicesWords('asking')}</Words>
      </p>
    );
  return (
    <section class="koe-voices-none" aria-labelledby="koe-without">
      <h2 id="koe-without" class="koe-state-title">
        <Words>{words(`${kind}.title`)}</Words>
      </h2>
      <p>
        <Words>{words(`${kind}.body`)}</Words>
      </p>
      {kind === 'lost' && (
        <p>
          <Words>{words('lost.desk')}</Words>
        </p>
      )}
      {(kind === 'slow' || kind === 'no-reply') && (
        <OutlinedButton onClick={() => void model.ask()}>
          <Words>{words('again')}</Words>
        </OutlinedButton>
      )}
    </section>
  );
}
