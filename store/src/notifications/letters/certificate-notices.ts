import type { Words } from './notice-words'

/** What its holder is told of a certificate. `handle`: of the course. */
export type CertificateNotices = {
  certificate_ends: { course: string; handle: string; until: string }
  certificate_revoked: { course: string; handle: string; reason: string }
  certificate_extended: { course: string; handle: string; until: string }
}

export const CERTIFICATE_WORDS: { [K in keyof CertificateNotices]: (data: CertificateNotices[K]) => Words } =
  {
    certificate_ends: ({ course, handle, until }) => ({
      subject: `Tu certificado de «${course}» vence el ${until}`,
      title: `Tu certificado de «${course}» vence el ${until}.`,
      text: 'Para renovarlo, haz el curso de nuevo: lo que repases desde ahora cuenta. Lo que ya está a la venta sigue a la venta.',
      parameters: [course, until],
      path: `/formacion/${handle}`,
    }),
    certificate_revoked: ({ course, handle, reason }) => ({
      subject: `Tu certificado de «${course}» quedó anulado`,
      title: `Tu certificado de «${course}» quedó anulado.`,
      text: `Por qué: ${reason} Si haces el curso de nuevo, recibes otro. Si no estás de acuerdo, habla con tu asociación.`,
      parameters: [course, reason],
      path: `/formacion/${handle}`,
    }),
    certificate_extended: ({ course, handle, until }) => ({
      subject: `Lo que hiciste en «${course}» te sirve hasta el ${until}`,
      title: `Lo que tu certificado de «${course}» te permite sigue hasta el ${until}.`,
      text: 'Lo decidió la directiva. El certificado dice la misma fecha de antes: renuévalo cuando puedas.',
      parameters: [course, until],
      path: `/formacion/${handle}`,
    }),
  }
