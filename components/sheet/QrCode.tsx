import { encode } from 'uqr';

/** Modules left free around a code, so that a camera finds its edge. */
const border = 4;

/** A QR code, drawn here; black on white in every theme, or no camera would read it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  // M: what a fold or a stain hides is repaired.
  const { data, size } = encode(text, { ecc: 'M', border });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
