import { Stripes } from './Stripes.tsx'

export function Logo() {
  return (
    <div className="mingaco-logo">
      <span>Mingaco</span>
      <Stripes height={8} />
    </div>
  )
}
