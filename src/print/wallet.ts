import { typstArguments, typstImport } from '../typst/typst.ts';

export interface WalletCards {
  title: string;
  organisation: string;
  /** Day on which the numbers were last checked, as the reader sees it. */
  checked: string;
}

/** The Typst source of a sheet of wallet cards with the help lines. */
export const walletSource = ({ title, organisation, checked }: WalletCards): string =>
  `${typstImport('print/wallet')}\n#wallet-cards(${typstArguments({ title, author: organisation, checked })})`;
