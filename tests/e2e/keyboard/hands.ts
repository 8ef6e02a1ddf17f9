import type { Page } from 'playwright-core'
import { describeFocus, type Focus } from './describe-focus.ts'

type Sought = string | RegExp

/** So many presses a person puts up with on the way to one thing. */
const patience = 30
/** More parts a screen does not have. */
const mostParts = 16
/** How long what a key does may take to be seen, in milliseconds: an animation's end, a worker's answer, a disk that others write to as well. */
const settledWithin = 20_000

/**
 * A person at the keyboard, who has no mouse: everything is reached by keys, in a bounded number of presses, and after
 * each the focus is somewhere and can be seen.
 */
export class Hands {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  /** Presses a key, or several one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key)
      await this.#seen(key)
    }
  }
  /** Types a text where the focus is. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
    await this.#seen(`the text “${text}”`)
  }
  focus(): Promise<Focus> {
    return this.page.evaluate(describeFocus)
  }
  /** Fails unless the focus is there, soon. */
  async isAt(role: string, name: Sought, withinMs = settledWithin): Promise<void> {
    const focus = await this.#until((each) => matches(each, role, name), withinMs)
    if (!matches(focus, role, name)) throw new Error(`the focus is at ${told(focus)}, not at ${role} ${name}`)
  }
  /** Waits for what follows a moment behind, as a list does whose rows are worked out: it is there to be looked at first. */
  async sees(role: 'button' | 'combobox', name: RegExp): Promise<void> {
    await this.page.getByRole(role, { name }).first().waitFor({ timeout: settledWithin })
  }
  async tabTo(role: string, name: Sought, most = patience): Promise<void> {
    await this.#go('Tab', role, name, most)
  }
  async backTo(role: string, name: Sought, most = patience): Promise<void> {
    await this.#go('Shift+Tab', role, name, most)
  }
  /** With one key again and again, an arrow mostly. */
  async goTo(key: string, role: string, name: Sought, most = patience): Promise<void> {
    await this.#go(key, role, name, most)
  }
  /** Part by part over the screen, and in the part to and fro. */
  async reach(part: Sought, role: string, name: Sought): Promise<void> {
    const passed: string[] = []
    for (let pressed = 0; !isCalled((await this.focus()).part, part); pressed += 1) {
      passed.push((await this.focus()).part)
      if (pressed === mostParts) throw new Error(`F6 does not reach the part ${part}; passed: ${passed.join(' → ')}`)
      await this.press('F6')
    }
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let pressed = 0; pressed < patience; pressed += 1) {
        const focus = await this.focus()
        if (matches(focus, role, name)) return
        passed.push(told(focus))
        if (!isCalled(focus.part, part)) break
        await this.press(key)
      }
      if (key === 'Tab') await this.press('Shift+Tab')
    }
    throw new Error(`${role} ${name} is not in the part ${part}; passed: ${passed.join(' → ')}`)
  }
  /** Ctrl+K, a few letters, Enter. */
  async find(text: string): Promise<void> {
    await this.press('Control+k')
    await this.isAt('textbox', /^Find/)
    await this.type(text)
    await this.press('Enter')
  }
  /** Chooses in a list that is closed, by the beginning of an option's name as the system's lists do. */
  async choose(option: string): Promise<void> {
    await this.type(option)
  }

  async #go(key: string, role: string, name: Sought, most: number): Promise<void> {
    const passed: string[] = []
    for (let pressed = 0; pressed <= most; pressed += 1) {
      const focus = await this.focus()
      if (matches(focus, role, name)) return
      passed.push(told(focus))
      await this.press(key).catch((error: Error) => {
        throw new Error(`${error.message}, on the way to ${role} ${name}; passed: ${passed.join(' → ')}`)
      })
    }
    throw new Error(`${role} ${name} is not reached with ${most} presses of ${key}; passed: ${passed.join(' → ')}`)
  }
  async #seen(after: string): Promise<void> {
    const focus = await this.#until(({ lost, unseen }) => !lost && unseen === '')
    if (focus.lost) throw new Error(`after ${after}, nothing has the focus`)
    if (focus.unseen !== '') throw new Error(`after ${after}, the focus is at ${told(focus)}, but ${focus.unseen}`)
  }
  async #until(holds: (focus: Focus) => boolean, withinMs = settledWithin): Promise<Focus> {
    const until = Date.now() + withinMs
    for (;;) {
      const focus = await this.focus()
      if (holds(focus) || Date.now() > until) return focus
      await this.page.waitForTimeout(20)
    }
  }
}

function isCalled(name: string, wanted: Sought): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name)
}

function matches({ role, name }: Focus, wantedRole: string, wanted: Sought): boolean {
  return role === wantedRole && isCalled(name, wanted)
}

function told({ role, name, lost }: Focus): string {
  return lost ? 'nothing' : `${role} “${name.slice(0, 60)}”`
}
