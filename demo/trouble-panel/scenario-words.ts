import type { ScenarioName } from '../../mock-server/scenarios.ts';

/** What each scenario is called on the panel, and what a customer should then see. */
export const scenarioWords: Readonly<Record<ScenarioName, readonly [name: string, expected: string]>> = {
  calm: ['問題なし', 'すぐに届き、受付番号の控えが「送信済み」になります。'],
  slow: ['返事が遅い（8秒）', '待つあいだも「この端末に保存済み」と正直に伝えます。'],
  'too-many-requests': ['混み合っている（429）', '言われた時間だけ待ってから、送り直します。'],
  'internal-error': ['サーバーの故障（500）', '間をあけて、届くまで送り直します。'],
  unavailable: ['サーバーの停止（503）', '言われた時間だけ待ってから、送り直します。'],
  'reply-lost': ['届いたのに返事が消える', '送り直しても、届く声はひとつだけです。'],
  'cut-short': ['返事が途中で切れる', '途中の返事は信じず、送り直します。届く声はひとつだけです。'],
  'captive-portal': ['公衆Wi-Fiのログイン画面', '200 の返事でも、届いたとは言いません。'],
  'too-large': [
    '大きすぎると断られる（413）',
    '1件ずつに分けて送り、それでも断られたら取り分けて保管します。',
  ],
  poison: ['1件だけ受け付けられない', '悪い1件だけを取り分け、ほかはすべて届きます。'],
  conflict: ['同じ番号に別の声がある', '先に届いた声が残り、あとの声は取り分けて保管します。'],
  'revoked-site': ['サイトの登録が取り消された（403）', '捨てずに保管し、しばらくしてからまた試します。'],
  down: ['まったくつながらない', 'この端末に保存し、つながったときに送ります。'],
};
