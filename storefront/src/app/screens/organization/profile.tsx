import { useEffect } from 'preact/hooks'
import type { OwnProfile, PublishedProfile } from '#contracts'
import { useActing } from '../../acting.ts'
import { useAnswer } from '../../answers.ts'
import { inGroup } from '../../api.ts'
import { paths } from '../../paths.ts'
import { queue } from '../../queue/engine.ts'
import { type Queued, stateWords } from '../../queue/item.ts'
import { usePlace } from '../../router.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Opening } from '../../ui/opening.tsx'
import { Screen } from '../../ui/screen.tsx'
import { State } from '../../ui/state.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { useWatched } from '../../watched.ts'
import { useStateNow } from '../products/use-state-now.ts'
import { ProfileForm } from './profile-form.tsx'
import { standingOf } from './proposal.ts'

/** It takes seconds to communications when all is well. */
const LOOK_AGAIN_MS = 10_000

/** What the shop says of her group, what she proposes, and what became of it. */
export function ProfileScreen() {
  const { group } = useActing()
  const { path } = usePlace()
  const answer = useAnswer<OwnProfile>(inGroup(group.handle, 'profile'))
  const item = useWatched(queue).items.find(
    ({ act, handle }) => act.is === 'profile' && handle === group.handle,
  )
  const { reload, value } = answer
  // What was on its way has arrived.
  useEffect(() => (item ? () => void reload() : undefined), [item?.id, reload])
  const isOnItsWay = value?.proposal?.state === 'sent'
  useEffect(() => {
    const timer = isOnItsWay ? setTimeout(() => void reload(), LOOK_AGAIN_MS) : undefined
    return () => clearTimeout(timer)
  }, [isOnItsWay, answer.at, reload])
  const isFree = !item || item.state === 'observed'
  if (path === paths.proposeProfile && isFree) {
    // Without signal she begins from nothing rather than not at all.
    if (!value && !answer.failure) return <Opening />
    return <ProfileForm published={value?.published ?? null} refused={item} />
  }
  const proposal = item ? null : value?.proposal
  const standing = proposal && standingOf(proposal)
  return (
    <Screen
      title="Cómo se presenta tu grupo"
      back={{ to: paths.account, label: 'Tu cuenta' }}
      bar={
        isFree && (
          <LinkButton href={paths.proposeProfile}>{item ? 'Arreglarlo' : 'Proponer un cambio'}</LinkButton>
        )
      }
    >
      {item && <OnItsWay item={item} />}
      {standing && (
        <div role="status">
          <State tone={standing.tone} isDotted={standing.isDotted}>
            {standing.words}
          </State>
          <p class="small">
            {standing.more} {proposal.by && `Lo mandó ${proposal.by}.`}
          </p>
        </div>
      )}
      <Kept answer={answer} />
      {value ? <Published of={value.published} handle={group.handle} /> : <Waiting answer={answer} />}
    </Screen>
  )
}

function OnItsWay({ item }: { item: Queued }) {
  const state = useStateNow(item)
  const isRefused = state === 'observed'
  return (
    <div role="status">
      <State tone={isRefused ? 'trouble' : 'waiting'} isDotted={!isRefused}>
        {isRefused ? 'No salió' : `Lo que propones: ${stateWords[state].toLowerCase()}`}
      </State>
      <p class="small">{item.reason ?? 'Está en tu teléfono y sale solo cuando hay señal.'}</p>
    </div>
  )
}

function Published({ of, handle }: { of: PublishedProfile | null; handle: string }) {
  if (!of) return <p>La tienda todavía no cuenta quiénes son. Con tus palabras empieza.</p>
  return (
    <>
      <h2>Lo que se lee ahora en la tienda</h2>
      {of.image && <img src={of.image.url} alt={of.image.alt} loading="lazy" />}
      {of.headline && (
        <p>
          <b>{of.headline}</b>
        </p>
      )}
      {of.body?.split('\n\n').map((words) => (
        <p key={words}>{words}</p>
      ))}
      {of.quote && (
        <p>
          «{of.quote.text}» {of.quote.author}
        </p>
      )}
      <a class="more" href={`/grupos/${handle}`}>
        Ver la página de tu grupo
      </a>
    </>
  )
}
