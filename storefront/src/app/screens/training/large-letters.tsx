import { useState } from 'preact/hooks'
import { Quiet } from '../../ui/button.tsx'

const KEY = 'grupo-letra'

type Letters = { areLarge: boolean; turn: () => void }

/** How this phone shows lessons, whoever has it. */
export function useLargeLetters(): Letters {
  const [areLarge, setLarge] = useState(() => localStorage.getItem(KEY) !== null)
  const turn = () => {
    if (areLarge) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, '1')
    setLarge(!areLarge)
  }
  return { areLarge, turn }
}

export const LargeLetters = ({ areLarge, turn }: Letters) => (
  <Quiet onClick={turn}>{areLarge ? 'Letra normal' : 'Letra más grande'}</Quiet>
)
