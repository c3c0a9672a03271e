import type { PortalCite } from './sources';

/** マイナンバー総合フリーダイヤル as printed in K (2026-01): free of charge. */
export const hotline = {
  name: 'マイナンバー総合フリーダイヤル',
  phone: '0120-95-0178',
  /** The numbers of the voice menu; the 「4から2」 of 2024 is not said any more. */
  menu: { portal: '4', insurance: '5' },
  cites: ['K-tel p23', 'K-Q13 p16-17'] satisfies PortalCite[],
} as const;
