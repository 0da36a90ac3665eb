import { feedbackIntegration, init } from '@sentry/browser';

/** As its documentation says: the form is opened at once, or by the button that it puts onto the page itself. */
const feedback = feedbackIntegration({
  autoInject: 'button' in document.documentElement.dataset,
  formTitle: 'ご契約手続きについてのアンケート',
  messageLabel: 'お気づきのことを、そのままお聞かせください。',
  showBranding: false,
});
init({ dsn: 'http://key@127.0.0.1/1', integrations: [feedback], defaultIntegrations: false });
if (!('button' in document.documentElement.dataset)) {
  const form = await feedback.createForm();
  form.appendToDom();
  form.open();
}
