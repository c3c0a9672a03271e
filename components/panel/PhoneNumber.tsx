/** A number to be dialled with one press, where that can be done. */
export function PhoneNumber({ phone }: { phone: string }) {
  return (
    <p>
      <a className="phone" href={`tel:${phone.replaceAll('-', '')}`}>
        {phone}
      </a>
    </p>
  );
}
