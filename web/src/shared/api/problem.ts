export interface FieldError {
  field: string;
  code: string;
  message: string;
}

/** What the API answers when it refuses (RFC 9457), or what we make of silence. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: FieldError[];
  /** What a particular refusal tells besides, such as the possible duplicates. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, title: string, code = '', errors: FieldError[] = [], details: Record<string, unknown> = {}) {
    super(title);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.details = details;
  }

  /** The server could not be reached at all. */
  get offline(): boolean {
    return this.status === 0;
  }

  /** Somebody else changed the record meanwhile. */
  get stale(): boolean {
    return this.status === 412 || this.status === 409;
  }

  /** Field → what is wrong with it, as forms want it. */
  get fields(): Record<string, string> {
    return Object.fromEntries(this.errors.map((error) => [error.field, error.message]));
  }
}

interface ProblemBody {
  title?: string;
  detail?: string;
  type?: string;
  code?: string;
  errors?: FieldError[];
}

export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response
    .clone()
    .json()
    .catch(() => ({}))) as ProblemBody;
  return new Problem(
    response.status,
    body.detail ?? body.title ?? response.statusText,
    body.code ?? body.type ?? '',
    body.errors ?? [],
    { ...body },
  );
}

export function problemFrom(failure: unknown): Problem {
  if (failure instanceof Problem) return failure;
  return new Problem(0, failure instanceof Error ? failure.message : String(failure));
}
