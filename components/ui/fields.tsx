'use client';

import {
  type ChangeEvent,
  type HTMLInputAutoCompleteAttribute,
  type ReactNode,
  useId,
  useState,
} from 'react';
import { useField } from './form-context';

type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly defaultValue?: string;
  readonly required?: boolean;
};

type FrameProps = Pick<FieldProps, 'label' | 'hint' | 'required'> & {
  readonly id: string;
  readonly sentences: readonly string[];
  readonly children: ReactNode;
};

/** What ties a control to its hint and to what is wrong with it. */
const tied = (
  id: string,
  hint: string | undefined,
  sentences: readonly string[],
  required = false,
) => {
  const described = [hint && `${id}-hint`, sentences.length > 0 && `${id}-problem`].filter(Boolean);
  return {
    id,
    required,
    'aria-invalid': sentences.length > 0 || undefined,
    'aria-describedby': described.join(' ') || undefined,
  };
};

function Frame({ id, label, hint, required, sentences, children }: FrameProps) {
  return (
    <div className={sentences.length > 0 ? 'form-field is-wrong' : 'form-field'}>
      <label htmlFor={id}>
        {label}
        {required === false && <span className="small"> (không bắt buộc)</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="small">
          {hint}
        </p>
      )}
      {sentences.length > 0 && (
        <p id={`${id}-problem`} className="form-problem">
          {sentences.join(' ')}
        </p>
      )}
      {children}
    </div>
  );
}

type TextFieldProps = FieldProps & {
  readonly type?: 'text' | 'email' | 'password' | 'url' | 'search';
  readonly inputMode?: 'decimal' | 'numeric' | 'text';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly maxLength?: number;
  /** In letters. */
  readonly width?: number;
};

export function TextField({ type = 'text', width, inputMode, ...field }: TextFieldProps) {
  const { id, value, sentences } = useField(field.name, field.defaultValue);
  return (
    <Frame {...field} id={id} sentences={sentences}>
      <input
        {...tied(id, field.hint, sentences, field.required)}
        name={field.name}
        type={type}
        inputMode={inputMode}
        autoComplete={field.autoComplete ?? 'off'}
        maxLength={field.maxLength}
        defaultValue={type === 'password' ? undefined : value}
        className="field"
        style={width ? { width: `${width + 2}ch` } : undefined}
      />
    </Frame>
  );
}

/** A day as people write it: "17/04/2024". */
export function DayField(field: FieldProps) {
  return (
    <TextField {...field} hint={field.hint ?? 'Ví dụ: 17/04/2024'} inputMode="numeric" width={10} />
  );
}

export function TextAreaField({
  rows = 4,
  maxLength,
  ...field
}: FieldProps & { readonly rows?: number; readonly maxLength?: number }) {
  const { id, value, sentences } = useField(field.name, field.defaultValue);
  return (
    <Frame {...field} id={id} sentences={sentences}>
      <textarea
        {...tied(id, field.hint, sentences, field.required)}
        name={field.name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={value}
        className="field"
      />
    </Frame>
  );
}

export type Choice = { readonly value: string; readonly label: string };

export function SelectField({
  choices,
  ...field
}: FieldProps & { readonly choices: readonly Choice[] }) {
  const { id, value, sentences } = useField(field.name, field.defaultValue);
  return (
    <Frame {...field} id={id} sentences={sentences}>
      {/* A form that React has reset shows the first choice: a new control shows the right one. */}
      <select
        key={value}
        {...tied(id, field.hint, sentences, field.required)}
        name={field.name}
        defaultValue={value}
        className="field"
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** One box to tick; sends `value` ("on") or nothing. */
export function CheckField({
  value = 'on',
  defaultChecked = false,
  ...field
}: Omit<FieldProps, 'defaultValue'> & {
  readonly value?: string;
  readonly defaultChecked?: boolean;
}) {
  const { id: named, sentences } = useField(field.name, undefined);
  const own = useId();
  // Several boxes of one name are told apart by what they send.
  const id = value === 'on' ? named : own;
  return (
    <div className="form-field">
      <label htmlFor={id} className="form-check">
        <input
          {...tied(id, field.hint, sentences, field.required)}
          type="checkbox"
          name={field.name}
          value={value}
          defaultChecked={defaultChecked}
        />
        <span>{field.label}</span>
      </label>
      {field.hint && (
        <p id={`${id}-hint`} className="small">
          {field.hint}
        </p>
      )}
      {sentences.length > 0 && (
        <p id={`${id}-problem`} className="form-problem">
          {sentences.join(' ')}
        </p>
      )}
    </div>
  );
}

type FileFieldProps = FieldProps & { readonly accept: string; readonly largestMegabytes: number };

/** A file to choose; one that is too large is said so at once, and not sent. */
export function FileField({ accept, largestMegabytes, ...field }: FileFieldProps) {
  const { id, sentences } = useField(field.name, undefined);
  const [isTooLarge, setTooLarge] = useState(false);
  const tooLarge = `Tệp lớn hơn ${largestMegabytes} MB nên không được chọn. Hãy chọn tệp nhỏ hơn.`;
  const said = isTooLarge ? [tooLarge] : sentences;
  const check = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const most = largestMegabytes * 1024 * 1024;
    const isOver = [...(input.files ?? [])].some(({ size }) => size > most);
    if (isOver) input.value = '';
    setTooLarge(isOver);
  };
  return (
    <Frame {...field} id={id} sentences={said}>
      <input
        {...tied(id, field.hint, said, field.required)}
        type="file"
        name={field.name}
        accept={accept}
        onChange={check}
        className="field"
      />
    </Frame>
  );
}

export function HiddenField({
  name,
  value,
}: {
  readonly name: string;
  readonly value: string | number;
}) {
  return <input type="hidden" name={name} value={value} />;
}
