import { Stripes } from './Stripes.tsx'

export function Icon() {
  return (
    <div className="mingaco-icon">
      <Stripes height={18} />
    </div>
  )
}
