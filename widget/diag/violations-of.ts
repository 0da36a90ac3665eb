interface Violation extends Readonly<Record<string, string>> {
  readonly directive: string;
  readonly uri: string;
}

const textOf = (body: object, name: string): string => {
  const value: unknown = Reflect.get(body, name);
  return typeof value === 'string' ? value : '';
};

/** What of `origin` the page's policy has stopped, from the page's first moment on. Chromium alone remembers it. */
export function violationsOf(origin: string): readonly Violation[] {
  if (!('ReportingObserver' in window)) return [];
  const observer = new ReportingObserver(() => undefined, { types: ['csp-violation'], buffered: true });
  observer.observe();
  const records = observer.takeRecords();
  observer.disconnect();
  return records.flatMap(({ body }) => {
    const violation = body && {
      directive: textOf(body, 'effectiveDirective'),
      uri: textOf(body, 'blockedURL'),
    };
    return violation?.uri.startsWith(origin) ? [violation] : [];
  });
}
