import Link from 'next/link'

type Props = { user?: { name?: string | null; role?: string | null } | null }

export function Welcome({ user }: Props) {
  const isTrainer = user?.role === 'trainer'
  const canPublish = user?.role !== 'author' && !isTrainer
  return (
    <section className="mingaco-welcome">
      <h1>{user?.name ? `Hola, ${user.name}` : 'Hola'}</h1>
      <p>
        Escribe, guarda como borrador cuantas veces quieras y mira el texto con calma.{' '}
        {canPublish
          ? 'Cuando esté listo, aprieta «Publicar»: en la tienda se ve en unos segundos.'
          : 'Cuando esté listo, avísale a quien edita: lo revisa y lo publica.'}
      </p>
      <ul>
        {!isTrainer && (
          <>
            <li>
              <Link href="/admin/collections/stories/create">Escribir una historia</Link>
            </li>
            <li>
              <Link href="/admin/collections/groups">Presentar un grupo</Link>
            </li>
            <li>
              <Link href="/admin/collections/profile-proposals">Leer lo que proponen los grupos</Link>
            </li>
          </>
        )}
        {(isTrainer || canPublish) && (
          <>
            <li>
              <Link href="/admin/collections/courses">Armar un curso</Link>
            </li>
            <li>
              <Link href="/admin/collections/lessons/create">Escribir una lección</Link>
            </li>
          </>
        )}
        <li>
          <Link href="/admin/collections/media/create">Subir una foto</Link>
        </li>
        {canPublish && (
          <li>
            <Link href="/admin/globals/brand">Cambiar la portada</Link>
          </li>
        )}
      </ul>
    </section>
  )
}
