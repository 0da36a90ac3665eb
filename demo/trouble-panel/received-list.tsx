import { formatReceiptNumber } from '../../src/response/receipt-number.ts';
import type { PanelModel } from './panel-model.ts';

export function ReceivedList({ model }: { readonly model: PanelModel }) {
  const rows = model.received.value;
  return (
    <section>
      <h2>保険会社に届いた声（{rows.length}件）</h2>
      {rows.length === 0 && <p class="quiet">まだ届いていません。</p>}
      {rows.toReversed().map(({ id, receipt, receivedAt, response }) => (
        <details key={id}>
          <summary>
            {formatReceiptNumber(receipt)}
            <time dateTime={receivedAt}>{new Date(receivedAt).toLocaleTimeString('ja-JP')}</time>
          </summary>
          <pre>{JSON.stringify(response, undefined, 2)}</pre>
        </details>
      ))}
    </section>
  );
}
