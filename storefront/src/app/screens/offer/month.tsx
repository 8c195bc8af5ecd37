import { useState } from 'preact/hooks'
import type { OwnOfferStandard } from '#contracts'
import { readUnits } from '../../../../../store/src/kernel/text/number-text.ts'
import { monthName, monthWords } from '../../../lib/format.ts'
import { paths } from '../../paths.ts'
import { go } from '../../router.tsx'
import { Button, Quiet } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Screen } from '../../ui/screen.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import type { useOffer } from './use-offer.ts'
import { promisedWords, saidWords } from './words.ts'

const MOST = 1_000_000
type Props = { standard: OwnOfferStandard; at: number; say: ReturnType<typeof useOffer>['say'] }

const typedOf = (units: number | null | undefined) =>
  units === null || units === undefined ? '' : String(units)

/** One month, one question: how many for sure, and how many more if all goes well. */
export function Month({ standard, at, say }: Props) {
  const { handle, name, unit, months } = standard
  const now = months[at]
  const before = months[at - 1]
  const [sure, setSure] = useState(() => typedOf(now?.sureUnits))
  const [perhaps, setPerhaps] = useState(() => typedOf(now?.perhapsUnits || null))
  const [wrong, setWrong] = useState<{ sure?: string; perhaps?: string }>({})
  if (!now) return null
  const save = async () => {
    const [sureRead, perhapsRead] = [readUnits(sure, MOST), readUnits(perhaps.trim() || '0', MOST)]
    if ('problem' in sureRead || 'problem' in perhapsRead) {
      setWrong({
        ...('problem' in sureRead && { sure: sureRead.problem }),
        ...('problem' in perhapsRead && { perhaps: perhapsRead.problem }),
      })
      return showWrong()
    }
    await say({
      ...{ title: `${name}, ${monthWords(now.month)}`, standard: handle, month: now.month },
      ...{ sureUnits: sureRead.value, perhapsUnits: perhapsRead.value },
    })
    announce('Listo, quedó guardado.')
    const next = months.slice(at + 1).find(({ sureUnits }) => sureUnits === null)
    go(next ? paths.offerMonth(handle, next.month) : paths.offerOf(handle), { instead: true })
  }
  return (
    <Screen
      title={`¿Cuántas puedes tener en ${monthName(Number(now.month.slice(5)))}?`}
      back={{ to: paths.offerOf(handle), label: name }}
      note={now.month.slice(0, 4)}
      progress={[at + 1, months.length]}
      step={now.month}
      bar={<Button onClick={() => void save()}>Guardar</Button>}
    >
      <p class="soft">
        {name}, en {unit}. {promisedWords(now)}
      </p>
      <Field
        label="Seguras"
        hint="Las que vas a tener sí o sí. Si no habrá, escribe 0."
        value={sure}
        onValue={setSure}
        error={wrong.sure ?? null}
        input={{ inputMode: 'numeric', maxLength: 9 }}
      />
      <Field
        label="Y además, si va bien"
        hint="Las que podrían salir de más. En blanco: ninguna."
        value={perhaps}
        onValue={setPerhaps}
        error={wrong.perhaps ?? null}
        input={{ inputMode: 'numeric', maxLength: 9 }}
      />
      {before && before.sureUnits !== null && (
        <Quiet
          onClick={() => {
            setSure(typedOf(before.sureUnits))
            setPerhaps(typedOf(before.perhapsUnits || null))
          }}
        >
          Lo mismo que en {monthName(Number(before.month.slice(5)))}: {saidWords(before).toLowerCase()}
        </Quiet>
      )}
    </Screen>
  )
}
