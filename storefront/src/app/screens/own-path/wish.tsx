import type { OwnPath } from '#contracts'
import { useState } from 'preact/hooks'
import { WISH_WORDS_MAX } from '../../../../../store/src/contracts/leadership.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/choice.tsx'
import { LongField } from '../../ui/field.tsx'
import { announce } from '../../ui/live-region.tsx'
import type { Saying } from './use-own-path.ts'

export type Says = { path: OwnPath; say: (saying: Saying) => Promise<void> }

/** The offices that she would like, and why. */
export function Wish({ path: { wish, choices }, say }: Says) {
  const [draft, setDraft] = useState<OwnPath['wish'] | null>(null)
  const { offices, words } = draft ?? wish
  const choose = (key: string, isChosen: boolean) => {
    const others = offices.filter((one) => one !== key)
    setDraft({ offices: isChosen ? [...others, key] : others, words })
  }
  const save = async () => {
    await say({ says: 'wish', offices, words })
    setDraft(null)
    announce('Listo, quedó guardado.')
  }
  return (
    <section class="told" aria-labelledby="gustaria">
      <h2 id="gustaria">Me gustaría</h2>
      <fieldset>
        <legend>¿Qué cargos te gustaría tener algún día?</legend>
        {choices.map(({ key, name }) => (
          <Check
            key={key}
            label={name}
            isChecked={offices.includes(key)}
            onChecked={(isChosen) => choose(key, isChosen)}
          />
        ))}
      </fieldset>
      <LongField
        label="En tus palabras, si quieres"
        hint="Por ejemplo: me gustaría llevar las cuentas, pero primero acompañar a alguien."
        value={words}
        onValue={(typed) => setDraft({ offices, words: typed })}
        area={{ rows: 2, maxLength: WISH_WORDS_MAX }}
      />
      {draft && <Button onClick={() => void save()}>Guardar lo que me gustaría</Button>}
    </section>
  )
}
