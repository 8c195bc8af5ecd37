import type { UIFieldServerComponent } from 'payload'
import { newestOf } from '../proposals/newest-profile.ts'

const moment = new Intl.DateTimeFormat('es-CL', {
  timeZone: 'America/Santiago',
  dateStyle: 'long',
  timeStyle: 'short',
})

/** The group's profile as it stands, beside what the group proposes. */
export const ProfileNow: UIFieldServerComponent = async ({ data, req }) => {
  const handle: unknown = data?.handle
  const profile = typeof handle === 'string' ? await newestOf(req, handle) : null
  if (!profile)
    return (
      <section className="mingaco-profile-now">
        <h2>Lo que se lee ahora</h2>
        <p>Este grupo todavía no tiene presentación. Si la tomas, empieza un borrador.</p>
      </section>
    )
  const { id, headline, body_html: body, quote, image, updatedAt, _status: status } = profile
  return (
    <section className="mingaco-profile-now" aria-labelledby="mingaco-profile-now">
      <h2 id="mingaco-profile-now">
        {status === 'draft' ? 'El borrador de su presentación' : 'Lo que se lee ahora'}
      </h2>
      {status === 'draft' && (
        <p>
          <b>Hay un borrador sin publicar</b>, guardado el {moment.format(new Date(updatedAt))}.
        </p>
      )}
      <dl>
        <dt>En una frase</dt>
        <dd>{headline || 'Nada todavía'}</dd>
        <dt>Su historia</dt>
        {body ? <dd dangerouslySetInnerHTML={{ __html: body }} /> : <dd>Nada todavía</dd>}
        <dt>Una frase de ellas</dt>
        <dd>{quote?.text ? `«${quote.text}» ${quote.author ?? ''}` : 'Ninguna todavía'}</dd>
        <dt>Foto principal</dt>
        <dd>{image && typeof image === 'object' ? image.alt : 'Ninguna todavía'}</dd>
      </dl>
      <p>
        <a href={`/admin/collections/groups/${id}`}>Abrir la presentación</a>
      </p>
    </section>
  )
}
