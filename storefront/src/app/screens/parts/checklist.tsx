import { useEffect, useState } from 'preact/hooks'
import type { GroupConsignment } from '#contracts'
import { keepAnswer, keptAnswer } from '../../answers.ts'
import { Picture } from '../../ui/picture.tsx'
import { lineName, units, unitsOf } from './words.ts'

/** What is already in the box: for her eyes, and kept on her phone only. */
export function useMarks(part: GroupConsignment) {
  const [marked, setMarked] = useState<string[]>([])
  const [isWarned, setWarned] = useState(false)
  const shelf = `marcas/${part.id}`
  useEffect(() => {
    void keptAnswer<string[]>(shelf).then((kept) => kept && setMarked(kept.value))
  }, [shelf])
  const toggle = (id: string) => {
    const next = marked.includes(id) ? marked.filter((one) => one !== id) : [...marked, id]
    setMarked(next)
    setWarned(false)
    void keepAnswer(shelf, next)
  }
  const isComplete = toPrepare(part).every(({ id }) => marked.includes(id))
  /** With something unmarked, only the second time that she says so. */
  const isReady = () => {
    if (isComplete || isWarned) return true
    setWarned(true)
    return false
  }
  return { marked, toggle, isWarned, isReady }
}

const toPrepare = (part: GroupConsignment) => part.lines.filter((line) => unitsOf(line) > 0)

type Props = { part: GroupConsignment; marks: ReturnType<typeof useMarks> }

export const Checklist = ({ part, marks }: Props) => (
  <fieldset>
    <legend>Marca lo que ya está en la caja</legend>
    {toPrepare(part).map((line) => (
      <label class="tick" key={line.id}>
        <input
          type="checkbox"
          checked={marks.marked.includes(line.id)}
          onChange={() => marks.toggle(line.id)}
        />
        <Picture photo={line.photo} sizes="84px" alt="" />
        <span>
          <span class="serif">{lineName(line)}</span>
          <span class="how-many num">{units(unitsOf(line))}</span>
          {line.quantityConfirmed !== null && line.quantityConfirmed < line.quantity && (
            <small class="soft">Te habían pedido {line.quantity}</small>
          )}
        </span>
      </label>
    ))}
  </fieldset>
)
