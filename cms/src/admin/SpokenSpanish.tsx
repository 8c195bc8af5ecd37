'use client'
import { type ReactNode, useEffect } from 'react'
import { spokenInSpanish } from '../i18n/spoken-words.ts'

const NAMES = ['aria-label', 'title', 'placeholder']

/** Some labels that only a screen reader reads are English in Payload's code itself: they are changed where they stand. */
export function SpokenSpanish({ children }: { children?: ReactNode }) {
  useEffect(() => {
    translateAll(document.body)
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        if (target instanceof Element) translate(target)
        for (const node of addedNodes) if (node instanceof Element) translateAll(node)
      }
    })
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: NAMES })
    return () => observer.disconnect()
  }, [])
  return children
}

function translateAll(root: Element): void {
  translate(root)
  for (const element of root.querySelectorAll(NAMES.map((name) => `[${name}]`).join())) translate(element)
}

function translate(element: Element): void {
  for (const name of NAMES) {
    const spanish = spokenInSpanish(element.getAttribute(name) ?? '')
    if (spanish) element.setAttribute(name, spanish)
  }
}
