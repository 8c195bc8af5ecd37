/** `GET /certificates/{code}/badge`: the certificate as an Open Badge 3.0, signed (compact JWS, RS256). */
export type Badge = { jwt: string }

/** `GET /badge-issuer`: an Open Badges profile, and the keys of all badges ever as JWKs; `kid`: where the shop shows it. */
export type BadgeIssuer = {
  profile: { id: string; type: string[]; name: string; url: string }
  keys: { kid: string }[]
}

/** `POST /badge-checks`: a badge as somebody gives it, itself or its file. 200 `CertificateShown`, 400 with the field. */
export type BadgeCheck = { badge: string }

/** A badge as a JSON file, as the W3C puts one signed text into another. */
export const envelopeOf = ({ jwt }: Badge) => ({
  '@context': 'https://www.w3.org/ns/credentials/v2',
  id: `data:application/vc+jwt,${jwt}`,
  type: 'EnvelopedVerifiableCredential',
})
