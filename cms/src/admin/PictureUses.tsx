import type { UIFieldServerComponent } from 'payload'
import { addressOf, placeOf, usesOf } from '../uses/read-uses.ts'

/** Where a picture is used, with the way there. While it is, it cannot be deleted. */
export const PictureUses: UIFieldServerComponent = async ({ id, req }) => {
  if (id === undefined) return null
  const uses = await usesOf(req, id)
  return (
    <section className="mingaco-uses" aria-labelledby="mingaco-uses">
      <h2 id="mingaco-uses">¿Dónde se usa esta foto?</h2>
      {uses.length === 0 ? (
        <p>En ninguna parte todavía. Mientras nada publicado la use, no se ve en la tienda.</p>
      ) : (
        <>
          <ul>
            {uses.map((use) => (
              <li key={use.id}>
                <a href={addressOf(use)}>{placeOf(use)}</a>
              </li>
            ))}
          </ul>
          <p>Mientras se use no se puede borrar.</p>
        </>
      )}
    </section>
  )
}
