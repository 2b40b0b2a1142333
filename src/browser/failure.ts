/**
 * What a reader is told after something failed to load or to run. A page can't tell a lost connection from a
 * browser that is too old for a script, unless the device itself says that it is not connected.
 */
export const whatMayBeWrong = (): string =>
  `Kijk of je internet hebt.${navigator.onLine ? ' Misschien is je browser te oud.' : ''}`;
