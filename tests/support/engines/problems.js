// Runs in a page, as text: writes down what goes wrong in it. In a page that has begun already it still hears what the
// policy forbade; what a script threw by then can only be told by what does not work.
if (!window.wentWrong) {
  const wrong = [];
  window.wentWrong = wrong;
  const failure = (error) => wrong.push(`${location.pathname}: ${error}`);
  const violation = (directive, what) => failure(`${directive} forbids ${what}`);
  addEventListener('error', ({ message }) => failure(message));
  addEventListener('unhandledrejection', ({ reason }) => failure(reason));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    violation(effectiveDirective, blockedURI),
  );
  if (document.readyState !== 'loading') {
    const told = (reports) => {
      for (const { body } of reports) violation(body.effectiveDirective, body.blockedURL);
    };
    new ReportingObserver(told, { types: ['csp-violation'], buffered: true }).observe();
  }
}
