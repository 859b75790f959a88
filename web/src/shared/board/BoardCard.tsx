import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots } from '@tabler/icons-react';
import { memo, useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from './board';
import { wishOf } from './keys';
import type { Hands, Lane } from './lanes';
import classes from './Board.module.css';

/** How a feature shows its cards. */
export interface CardFace<C extends Card> {
  nameOf: (card: C) => string;
  face: (card: C) => ReactNode;
  items: ((card: C) => ReactNode) | undefined;
}

interface CardProps<C extends Card> extends CardFace<C> {
  card: C;
  lane: string;
  lanes: readonly Lane[];
  hands: Hands;
}

type Half = 'upper' | 'lower';

function AnyCard<C extends Card>(props: CardProps<C>) {
  const { card, lane, nameOf, face, hands } = props;
  const { t } = useTranslation('board');
  const element = useRef<HTMLLIElement>(null);
  const { dragged, half } = useDragging(element, card.id, lane, hands.movable);
  const [menu, setMenu] = useState(false);

  const onKeyDown = (event: KeyboardEvent) => {
    const wish = wishOf(event);
    if (wish.kind === 'none') return;
    event.preventDefault();
    event.stopPropagation();
    if (wish.kind === 'menu') setMenu(true);
    else hands[wish.kind](card.id, wish.direction);
  };
  const dots = (
    <button
      type="button"
      className={classes.dots}
      aria-label={t('actions', { name: nameOf(card) })}
      aria-haspopup="menu"
      aria-expanded={menu}
      onClick={() => setMenu(true)}
    >
      <IconDots size={16} aria-hidden />
    </button>
  );
  return (
    <li ref={element} className={classes.card} data-card={card.id} data-dragged={dragged || undefined} data-half={half ?? undefined}>
      <button type="button" className={classes.face} data-face onClick={() => hands.open(card.id)} onKeyDown={onKeyDown}>
        {face(card)}
      </button>
      {/* A menu costs more than a card, so each comes into being when it is asked for. */}
      {menu ? <CardMenu {...props} button={dots} close={() => setMenu(false)} /> : dots}
    </li>
  );
}

export const BoardCard = memo(AnyCard) as typeof AnyCard;

function CardMenu<C extends Card>({ card, lane, lanes, items, hands, button, close }: CardProps<C> & { button: ReactNode; close: () => void }) {
  const { t } = useTranslation('board');
  return (
    <Menu opened onChange={(opened) => !opened && close()} position="bottom-end" width={230}>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {items?.(card)}
        {hands.movable && (
          <>
            <Menu.Label>{t('moveTo')}</Menu.Label>
            {lanes
              .filter((other) => other.id !== lane)
              .map((other) => (
                <Menu.Item key={other.id} leftSection={<other.icon size={16} color={other.colour} aria-hidden />} onClick={() => hands.send(card.id, other.id)}>
                  {other.name}
                </Menu.Item>
              ))}
            <Menu.Divider />
            <Menu.Item leftSection={<IconArrowUp size={16} aria-hidden />} onClick={() => hands.carry(card.id, 'up')}>{t('moveUp')}</Menu.Item>
            <Menu.Item leftSection={<IconArrowDown size={16} aria-hidden />} onClick={() => hands.carry(card.id, 'down')}>{t('moveDown')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function useDragging(element: RefObject<HTMLLIElement | null>, id: string, column: string, movable: boolean) {
  const [dragged, setDragged] = useState(false);
  const [half, setHalf] = useState<Half | null>(null);
  useEffect(() => {
    if (!element.current || !movable) return;
    return combine(
      draggable({
        element: element.current,
        getInitialData: () => ({ card: id }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element: element.current,
        canDrop: ({ source }) => typeof source.data.card === 'string' && source.data.card !== id,
        getData: ({ input, element: over }) => ({ column, over: id, half: halfOf(over, input.clientY) }),
        onDrag: ({ self, location }) => setHalf(location.current.dropTargets[0]?.element === self.element ? (self.data.half as Half) : null),
        onDragLeave: () => setHalf(null),
        onDrop: () => setHalf(null),
      }),
    );
  }, [element, id, column, movable]);
  return { dragged, half };
}

function halfOf(element: Element, y: number): Half {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? 'upper' : 'lower';
}
