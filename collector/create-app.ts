import { Hono } from 'hono';
import { problems } from '../src/protocol/problems.ts';
import type { AuditLog } from './audit/audit-log.ts';
import type { ContactKeys } from './contacts/contact-keys.ts';
import type { ContactStore } from './contacts/contact-store.ts';
import type { ErasureFeed } from './erasure/erasure-feed.ts';
import type { StaticFiles } from './files/read-static-files.ts';
import { byPreference } from './http/by-preference.ts';
import { measureRequests } from './http/measure-requests.ts';
import { openToWebsites } from './http/open-to-websites.ts';
import { problemReply } from './http/problem-reply.ts';
import { secureByDefault } from './http/secure-by-default.ts';
import { wantedLanguages } from './http/wanted-languages.ts';
import type { InvitationKeys } from './invitations/invitation-keys.ts';
import type { InvitationStore } from './invitations/invitation-store.ts';
import type { Sender } from './invitations/messages/message-content.ts';
import type { AskingRules } from './invitations/minting/may-ask.ts';
import { createMintDesk } from './invitations/minting/mint-desk.ts';
import type { MintStore } from './invitations/minting/mint-store.ts';
import type { KeyRing } from './keys/key-ring.ts';
import type { AddressOf } from './limits/address-of.ts';
import { limitAddresses } from './limits/limit-addresses.ts';
import type { Limits } from './limits/limits.ts';
import { logRequests } from './log/log-requests.ts';
import type { Log } from './log/log.ts';
import type { Metrics } from './metrics/metrics.ts';
import { createNoticePages } from './pages/notice-pages.ts';
import type { PageRenderer } from './pages/page-renderer.ts';
import { sendPage } from './pages/send-page.ts';
import { createReceiptPages } from './pages/receipt-pages.ts';
import { createSurveyPages } from './pages/survey-pages.ts';
import type { Catalogue } from './questionnaires/catalogue.ts';
import { addDemoRedirects } from './routes/demo-redirects.ts';
import { addDiag } from './routes/diag.ts';
import { addErasures } from './routes/erasures.ts';
import { addHealth } from './routes/health.ts';
import { addInvitations } from './routes/invitations.ts';
import { addMetrics } from './routes/metrics.ts';
import { addMintBatch } from './routes/mint-batch.ts';
import { addMintInvitation } from './routes/mint-invitation.ts';
import { addOpenapiDocument } from './routes/openapi-document.ts';
import { addReceiptContact } from './routes/receipt-contact.ts';
import { addReceiptPage } from './routes/receipt-page.ts';
import { addReceipt } from './routes/receipt.ts';
import { addSites } from './routes/sites.ts';
import { addStage } from './routes/stage.ts';
import { addStaticFiles } from './routes/static-files.ts';
import { addSubmitResponses } from './routes/submit-responses.ts';
import { addSurveyPage } from './routes/survey-page.ts';
import { addSurvey } from './routes/survey.ts';
import { addVoices } from './routes/voices.ts';
import { addWithdrawal } from './routes/withdrawal.ts';
import type { SiteRegistry } from './sites/open-site-registry.ts';
import type { Sites } from './sites/registered-site.ts';
import type { ResponseStore } from './storage/response-store.ts';
import type { StageStore } from './stages/stage-store.ts';
import { StoreError } from './storage/store-error.ts';
import type { TokenStore } from './tokens/token-store.ts';
import type { VoiceFeed } from './voices/voice-feed.ts';

export interface CollectorDeps {
  readonly responses: ResponseStore;
  readonly invitations: InvitationStore;
  readonly mints: MintStore;
  readonly askingRules: AskingRules;
  /** Of messages with follow-up links. */
  readonly sender: Sender;
  readonly feed: VoiceFeed;
  readonly erasures: ErasureFeed;
  readonly audit: AuditLog;
  readonly tokens: TokenStore;
  readonly keys: KeyRing;
  readonly invitationKeys: InvitationKeys;
  readonly contactKeys: ContactKeys;
  readonly contacts: ContactStore;
  readonly stages: StageStore;
  readonly catalogue: Catalogue;
  /** What requests are judged by. */
  readonly sites: Sites;
  /** What is managed: without the demo's. */
  readonly registry: SiteRegistry;
  readonly pages: PageRenderer;
  readonly files: StaticFiles;
  /** Whether devices may keep pages for visits without reception (D9). */
  readonly keepsOffline: boolean;
  /** Port on which the demo's agency has an origin of its own; undefined: no demo. */
  readonly demoPort: number | undefined;
  readonly limits: Limits;
  readonly addressOf: AddressOf;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Who knows it is told the metrics; undefined: nobody is. */
  readonly metricsToken: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly newRequestId: () => string;
}

/** How long a device waits, at least, before it tries a collector again whose database failed. */
const RETRY_AFTER_SECONDS = '10';

/** What a survey calls, wherever it stands. */
const calledByDevices = ['/v1/surveys/*', '/v1/responses', '/v1/receipts/*'];

/** What costs the database something, is drawn anew each time, or lets somebody try secrets. */
const limited = ['/v1/*', '/readyz', '/diag'];

/** The collector as a Fetch handler: survey pages, collection API and static files. */
export function createApp(deps: CollectorDeps): Hono {
  const app = new Hono();
  const notFoundPage = createNoticePages(deps.catalogue, deps.pages.notFound);
  const closedPage = createNoticePages(deps.catalogue, deps.pages.closed);
  app.use(logRequests(deps.log, deps.now, deps.newRequestId));
  app.use(measureRequests(deps.metrics, deps.now));
  app.use(secureByDefault);
  for (const path of calledByDevices) app.use(path, openToWebsites(deps.sites));
  for (const path of limited) app.use(path, limitAddresses(deps.limits.addresses, deps.addressOf));
  addSurveyPage(app, { ...deps, notFoundPage, closedPage, surveyPage: createSurveyPages(deps) });
  addSurvey(app, deps);
  addDiag(app, deps);
  addSubmitResponses(app, deps);
  addReceiptPage(app, createReceiptPages(deps.pages.receipt));
  addReceipt(app, deps);
  addReceiptContact(app, deps);
  addWithdrawal(app, deps);
  addStage(app, deps);
  addInvitations(app, deps);
  const desk = createMintDesk(deps);
  addMintInvitation(app, { ...deps, desk });
  addMintBatch(app, { ...deps, desk });
  addVoices(app, deps);
  addSites(app, deps);
  addErasures(app, deps);
  addHealth(app, deps);
  if (deps.metricsToken !== undefined) addMetrics(app, deps.metrics, deps.metricsToken);
  addOpenapiDocument(app);
  if (deps.demoPort !== undefined) addDemoRedirects(app, deps.demoPort);
  addStaticFiles(app, deps.files);
  app.notFound(({ req }) => {
    const forPeople =
      byPreference(req.header('accept')).includes('text/html') && !req.path.startsWith('/v1/');
    if (!forPeople) return problemReply(problems.notFound());
    const wanted = wantedLanguages(req.query('lang'), req.header('accept-language'));
    return sendPage(req.raw, notFoundPage({ wanted, asked: undefined, site: undefined }), 404);
  });
  app.onError((error) =>
    error instanceof StoreError
      ? problemReply(problems.unavailable(), { 'retry-after': RETRY_AFTER_SECONDS })
      : problemReply(problems.internalError()),
  );
  return app;
}
