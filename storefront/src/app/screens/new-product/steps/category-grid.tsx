import { useId } from 'preact/hooks'
import type { Category } from '#contracts'

type Props = {
  categories: Category[]
  /** The ones her group already sells in come first. */
  used: string[]
  value: string
  error: string | null
  onValue: (handle: string) => void
}

const picture = (handle: string) => `/grupo/clases/${encodeURIComponent(handle)}.avif`

/** Chosen by its picture. The whole tile is the target. */
export function CategoryGrid({ categories, used, value, error, onValue }: Props) {
  const name = useId()
  const isUsed = ({ handle }: Category) => Number(used.includes(handle))
  const sorted = [...categories].sort((a, b) => isUsed(b) - isUsed(a) || a.rank - b.rank)
  return (
    <fieldset class="classes" aria-describedby={error ? `${name}-e` : undefined}>
      <legend>¿De qué clase?</legend>
      {error && (
        <p class="says" id={`${name}-e`} role="alert">
          {error}
        </p>
      )}
      <div>
        {sorted.map(({ handle, name: words }) => (
          <label key={handle}>
            <input
              class="hidden"
              type="radio"
              name={name}
              value={handle}
              checked={handle === value}
              onChange={() => onValue(handle)}
            />
            <img
              src={picture(handle)}
              width={128}
              height={128}
              alt=""
              loading="lazy"
              onError={(event) => (event.currentTarget.style.visibility = 'hidden')}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
