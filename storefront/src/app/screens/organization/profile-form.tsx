import { useEffect, useState } from 'preact/hooks'
import type { PublishedProfile } from '#contracts'
import { PROFILE_LIMITS as L } from '../../../../../store/src/contracts/group/profile.ts'
import { useActing } from '../../acting.ts'
import { paths } from '../../paths.ts'
import { PhotoProblem } from '../../photo/problem.ts'
import { isFull } from '../../product/open-draft.ts'
import type { Queued } from '../../queue/item.ts'
import { back } from '../../router.tsx'
import { Button, Quiet } from '../../ui/button.tsx'
import { Check } from '../../ui/choice.tsx'
import { Field, LongField } from '../../ui/field.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Opening } from '../../ui/opening.tsx'
import { Screen } from '../../ui/screen.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import { dropTyped, keepTyped, keptTyped, photoOf, sendProposal } from './keep-proposal.ts'
import { ProfilePhoto } from './profile-photo.tsx'
import { changed, type Typed, typedFrom, type Wrong, wrongIn } from './proposal.ts'

type Props = {
  published: PublishedProfile | null
  /** What she sent and the store did not take. */
  refused: Queued | undefined
}

/** How her group is to be told, kept on the phone while she writes. */
export function ProfileForm({ published, refused }: Props) {
  const { home, group } = useActing()
  const who = { memberId: home.member.id, handle: group.handle }
  const [typed, setTyped] = useState<Typed | null>(null)
  const [wrong, setWrong] = useState<Wrong>({})
  const [trouble, setTrouble] = useState<string | null>(refused?.reason ?? null)
  useEffect(() => {
    void keptTyped(who.handle, refused !== undefined).then((kept) =>
      setTyped(kept ?? typedFrom(published, crypto.randomUUID())),
    )
  }, [])
  if (!typed) return <Opening />
  const change = (more: Partial<Typed>) => {
    const next = { ...typed, ...more }
    setTyped(next)
    void keepTyped(who.handle, next)
  }
  const send = async () => {
    const words = changed(typed)
    const found = wrongIn(typed, words, photoOf(typed.id) !== undefined)
    setWrong(found)
    if (Object.keys(found).length > 0) return showWrong()
    try {
      await sendProposal(who, typed, words)
    } catch (error) {
      if (!isFull(error)) throw error
      return setTrouble(new PhotoProblem('full').message)
    }
    announce('Quedó en tu teléfono y sale solo.')
    back(paths.profile)
  }
  const text = (name: 'headline' | 'body' | 'quote' | 'author') => ({
    value: typed[name],
    onValue: (value: string) => change({ [name]: value }),
    error: wrong[name] ?? null,
  })
  return (
    <Screen
      title="Con tus palabras"
      back={{ to: paths.profile, label: 'Tu grupo' }}
      bar={<Button onClick={() => void send()}>Mandar a comunicaciones</Button>}
    >
      <p>Cambia solo lo que quieras. Lo leen, y lo que tomen sale en la página de tu grupo.</p>
      {trouble && (
        <Notice kind="trouble" role="alert">
          {trouble}
        </Notice>
      )}
      <LongField
        label="Qué hacen y dónde, en una frase"
        {...text('headline')}
        area={{ rows: 2, maxLength: L.headline }}
      />
      <LongField
        label="Su historia"
        hint="Quiénes son, cómo empezaron, cómo trabajan. Deja una línea en blanco entre párrafos."
        {...text('body')}
        area={{ rows: 10, maxLength: L.body }}
      />
      <LongField
        label="Algo que dijo una de ustedes"
        {...text('quote')}
        area={{ rows: 3, maxLength: L.quote }}
      />
      <Field
        label="¿Quién lo dijo?"
        hint="Como quiere aparecer. Puede quedar en blanco."
        {...text('author')}
        input={{ maxLength: L.author }}
      />
      <ProfilePhoto
        who={{ ...who, id: typed.id }}
        alt={typed.alt}
        onAlt={(alt) => change({ alt })}
        error={wrong.alt ?? null}
      />
      <Check
        label="Que sepan que lo escribí yo"
        hint={`Va tu nombre sin apellido. Si no, va solo ${group.name}.`}
        isChecked={typed.isSigned}
        onChecked={(isSigned) => change({ isSigned })}
      />
      <Quiet onClick={() => void dropTyped(who.handle, typed.id).then(() => back(paths.profile))}>
        Mejor no mandar nada
      </Quiet>
    </Screen>
  )
}
