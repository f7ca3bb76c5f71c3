import { InputError } from '@lagebild/schema'

/** What a task gives, or an error where it takes longer than so many milliseconds; the task itself goes on unheard. */
export async function limitTime<T>(milliseconds: number, task: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new InputError('time-out', 'Reading this took longer than the server allows; try a shorter text.'))
    }, milliseconds)
  })
  try {
    return await Promise.race([task, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
