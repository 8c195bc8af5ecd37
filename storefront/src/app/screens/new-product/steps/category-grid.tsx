import { useId } from 'preact/hooks'
import type { OwnCategory } from '#contracts'
import { categoryPicture } from '../../../../lib/picture/category-picture.ts'

type Props = {
  categories: OwnCategory[]
  /** The ones her group already sells in come first. */
  used: string[]
  value: string
  error: string | null
  onValue: (handle: string) => void
}

/** Chosen by its picture. The whole tile is the target. */
export function CategoryGrid({ categories, used, value, error, onValue }: Props) {
  const name = useId()
  const isUsed = ({ handle }: OwnCategory) => Number(used.includes(handle))
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
        {sorted.map(({ handle, name: words, photoKey }) => (
          <label key={handle}>
            <input
              class="hidden"
              type="radio"
              name={name}
              value={handle}
              checked={handle === value}
              onChange={() => onValue(handle)}
            />
            <Shown src={categoryPicture(handle, photoKey)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Shown({ src }: { src: string | null }) {
  if (!src) return <i />
  const hide = (event: { currentTarget: HTMLElement }) => (event.currentTarget.style.visibility = 'hidden')
  return <img src={src} width={128} height={128} alt="" loading="lazy" onError={hide} />
}
