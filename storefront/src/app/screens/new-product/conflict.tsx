import { useEffect, useState } from 'preact/hooks'
import { differences } from '../../product/differences.ts'
import type { Draft } from '../../product/draft.ts'
import { sendDraft } from '../../product/send-draft.ts'
import { enqueue, lookAgain, queue } from '../../queue/engine.ts'
import type { Queued } from '../../queue/item.ts'
import { forgetDraft, forgetItem, kept, saveDraft } from '../../queue/phone.ts'
import { paths } from '../../paths.ts'
import { go } from '../../router.tsx'
import type { ScreenProps } from '../../routes.tsx'
import { Button, Quiet } from '../../ui/button.tsx'
import { NotHere } from '../../ui/not-here.tsx'
import { Screen } from '../../ui/screen.tsx'
import { useWatched } from '../../watched.ts'
import { draftPath } from './steps.ts'

const back = { to: paths.queue, label: 'Lo que falta mandar' }

/** Two phones changed the same product: both versions, and she chooses. Nobody's words are lost before she does. */
export function Conflict({ params }: ScreenProps) {
  const item = useWatched(queue).items.find(({ id }) => id === params['id'])
  const [draft, setDraft] = useState<Draft | null>(null)
  useEffect(() => {
    if (item) void kept.draft(item.id).then(setDraft)
  }, [item?.id])
  if (!item?.theirs) return <NotHere />
  if (item.act.is === 'stock') return <StockConflict item={item} />
  return draft ? <WordsConflict item={item} draft={draft} /> : null
}

const leave = async (id: string) => {
  await forgetItem(id)
  await lookAgain()
  go(paths.products, { instead: true })
}

function StockConflict({ item }: { item: Queued }) {
  const { act, theirs, id } = item
  if (act.is !== 'stock' || !theirs) return null
  const now = theirs.content.variants.find((variant) => variant.id === act.change.variantId)?.available ?? 0
  const mine = act.change.available
  const putMine = async () => {
    const change = { ...act.change, seen: now }
    await enqueue({ ...item, act: { ...act, change }, state: 'waiting', theirs: null, reason: null })
    go(paths.products, { instead: true })
  }
  return (
    <Screen
      title={`¿Cuántas quedan de ${item.title}?`}
      back={back}
      bar={
        <>
          <Button isPlain onClick={() => void leave(id)}>{`Dejar ${now}`}</Button>
          <Button onClick={() => void putMine()}>{`Poner ${mine}`}</Button>
        </>
      }
    >
      <p>
        Tú pusiste <b>{mine}</b>. Mientras tanto se vendió o alguien de tu grupo lo cambió, y ahora dice{' '}
        <b>{now}</b>.
      </p>
    </Screen>
  )
}

function WordsConflict({ item, draft }: { item: Queued; draft: Draft }) {
  const { theirs } = item
  if (!theirs) return null
  const onTheirs: Draft = {
    ...draft,
    sendKey: crypto.randomUUID(),
    editing: { id: theirs.id, baseVersion: theirs.version },
    unsettled: null,
  }
  const keepMine = async () => {
    await sendDraft(onTheirs)
    go(paths.products, { instead: true })
  }
  const takeTheirs = async () => {
    await forgetDraft(draft.id)
    await leave(item.id)
  }
  const goOn = async () => {
    await saveDraft({ ...onTheirs, step: 'preview' })
    await forgetItem(item.id)
    go(draftPath(draft.id, 'preview'), { instead: true })
  }
  return (
    <Screen
      title="Dos cambiaron lo mismo"
      back={back}
      bar={
        <>
          <Button isPlain onClick={() => void takeTheirs()}>
            Dejar lo que está
          </Button>
          <Button onClick={() => void keepMine()}>Mandar lo mío</Button>
        </>
      }
    >
      <p>
        Mientras escribías, {theirs.editedBy ?? 'alguien de tu grupo'} cambió <b>{theirs.content.title}</b>.
        Mira en qué no coinciden.
      </p>
      <dl class="both">
        {differences(draft, theirs).map(({ name, mine, theirs: other }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <small class="soft">Lo tuyo</small> {mine || '—'}
            </dd>
            <dd>
              <small class="soft">Lo que está</small> {other || '—'}
            </dd>
          </div>
        ))}
      </dl>
      <Quiet onClick={() => void goOn()}>Guardar lo mío para revisarlo</Quiet>
    </Screen>
  )
}
