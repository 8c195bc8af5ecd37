import { useEffect, useState } from 'preact/hooks'
import type { GroupConsignment } from '#contracts'
import { keepAnswer, keptAnswer } from '../../answers.ts'
import { Picture } from '../../ui/picture.tsx'
import { lineName, units, unitsOf } from './words.ts'

/** What is already in the box: for her eyes, and kept on her phone only. */
export function useMarks(consignment: GroupConsignment) {
  const [marked, setMarked] = useState<string[]>([])
  const [isWarned, setWarned] = useState(false)
  const storageKey = `marcas/${consignment.id}`
  useEffect(() => {
    void keptAnswer<string[]>(storageKey).then((kept) => kept && setMarked(kept.value))
  }, [storageKey])
  const toggle = (id: string) => {
    const next = marked.includes(id) ? marked.filter((one) => one !== id) : [...marked, id]
    setMarked(next)
    setWarned(false)
    void keepAnswer(storageKey, next)
  }
  const isComplete = toPrepare(consignment).every(({ id }) => marked.includes(id))
  /** With something unmarked, only the second time that she says so. */
  const isReady = () => {
    if (isComplete || isWarned) return true
    setWarned(true)
    return false
  }
  return { marked, toggle, isWarned, isReady }
}

const toPrepare = (consignment: GroupConsignment) => consignment.lines.filter((line) => unitsOf(line) > 0)

type Props = { consignment: GroupConsignment; marks: ReturnType<typeof useMarks> }

export const Checklist = ({ consignment, marks }: Props) => (
  <fieldset>
    <legend>Marca lo que ya está en la caja</legend>
    {toPrepare(consignment).map((line) => (
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
