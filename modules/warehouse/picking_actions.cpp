#include "shared/numbers.h"
#include "warehouse/picking.h"

namespace warehouse {

BOOST_DESCRIBE_STRUCT(AddWave, (), (site, carrier, leavesAt, most, orders))
BOOST_DESCRIBE_STRUCT(WaveAdded, (), (wave, number, leavesAt, orders, lines))
BOOST_DESCRIBE_STRUCT(CancelWave, (), (wave, reason))
BOOST_DESCRIBE_STRUCT(WaveState, (), (wave, state))
BOOST_DESCRIBE_STRUCT(MakeRound, (), (site, method, wave, zone, bin, most, pickLists, totes))
BOOST_DESCRIBE_STRUCT(RoundMade, (), (round, number, walks, grips))
BOOST_DESCRIBE_STRUCT(TakeRound, (), (round, over))
BOOST_DESCRIBE_STRUCT(RoundTaken, (), (round, state, grips, gone))
BOOST_DESCRIBE_STRUCT(ConfirmGrip, (), (round, bin, lot, quantity, tote, toBin))
BOOST_DESCRIBE_STRUCT(GripPart, (), (pickLine, order, number, quantity))
BOOST_DESCRIBE_STRUCT(GripConfirmed, (), (round, state, parts, askEmpty))
BOOST_DESCRIBE_STRUCT(PickShort, (), (pickLine, reason))
BOOST_DESCRIBE_STRUCT(ShortPicked, (), (pickList, state, count, missing, found, grips))
BOOST_DESCRIBE_STRUCT(ConfirmEmpty, (), (bin, empty))
BOOST_DESCRIBE_STRUCT(EmptyConfirmed, (), (count, number, state))
BOOST_DESCRIBE_STRUCT(SortRound, (), (round, order, lot, quantity, toBin))
BOOST_DESCRIBE_STRUCT(RoundSorted, (), (round, bin, left))
BOOST_DESCRIBE_STRUCT(DropRound, (), (round, tote, toBin))
BOOST_DESCRIBE_STRUCT(RoundDropped, (), (round, bin, parts))
BOOST_DESCRIBE_STRUCT(CancelRound, (), (round, reason))
BOOST_DESCRIBE_STRUCT(RoundState, (), (round, state))
BOOST_DESCRIBE_STRUCT(SetPickFace, (), (bin, version, item, refillBelow, refillTo))
BOOST_DESCRIBE_STRUCT(PickFaceSet, (), (bin, version))
BOOST_DESCRIBE_STRUCT(MakeRefills, (), (site, wave))
BOOST_DESCRIBE_STRUCT(RefillsMade, (), (tasks, missing))

const db::Action<AddWave, WaveAdded> addWaveAction{"warehouse.addWave", "Release orders to be picked as a wave", addWave, check,
                                                   db::codec<AddWave, WaveAdded>()};
const db::Action<CancelWave, WaveState> cancelWaveAction{"warehouse.cancelWave", "Cancel a wave", cancelWave, check,
                                                         db::codec<CancelWave, WaveState>()};
const db::Action<MakeRound, RoundMade> makeRoundAction{"warehouse.makeRound", "Put walks together on a round", makeRound, check,
                                                       db::codec<MakeRound, RoundMade>()};
const db::Action<TakeRound, RoundTaken> takeRoundAction{"warehouse.takeRound", "Take a round to walk it", takeRound, check,
                                                        db::codec<TakeRound, RoundTaken>()};
const db::Action<ConfirmGrip, GripConfirmed> confirmGripAction{"warehouse.confirmGrip", "Confirm a grip of a round", confirmGrip,
                                                               check, db::codec<ConfirmGrip, GripConfirmed>()};
const db::Action<PickShort, ShortPicked> pickShortAction{"warehouse.pickShort", "Say that a grip is short and look elsewhere",
                                                         pickShort, check, db::codec<PickShort, ShortPicked>()};
const db::Action<ConfirmEmpty, EmptyConfirmed> confirmEmptyAction{"warehouse.confirmEmpty", "Say whether a bin is empty",
                                                                  confirmEmpty, check, db::codec<ConfirmEmpty, EmptyConfirmed>()};
const db::Action<SortRound, RoundSorted> sortRoundAction{"warehouse.sortRound", "Sort what a batch took into its orders",
                                                         sortRound, check, db::codec<SortRound, RoundSorted>()};
const db::Action<DropRound, RoundDropped> dropRoundAction{"warehouse.dropRound", "Set down what a round took at a dock",
                                                          dropRound, check, db::codec<DropRound, RoundDropped>()};
const db::Action<CancelRound, RoundState> cancelRoundAction{"warehouse.cancelRound", "Cancel a round", cancelRound, check,
                                                            db::codec<CancelRound, RoundState>()};
const db::Action<SetPickFace, PickFaceSet> setPickFaceAction{"warehouse.setPickFace", "Set what a bin is picked for and refilled to",
                                                             setPickFace, check, db::codec<SetPickFace, PickFaceSet>()};
const db::Action<MakeRefills, RefillsMade> makeRefillsAction{"warehouse.makeRefills", "Make tasks to refill pick faces",
                                                             makeRefills, check, db::codec<MakeRefills, RefillsMade>()};

void addPickingFindables(db::Actions&);  // picking_findables.cpp

void addPicking(db::Actions& actions) {
    addPickingFindables(actions);
    actions.add(addWaveAction);
    actions.add(cancelWaveAction);
    actions.add(makeRoundAction);
    actions.add(takeRoundAction);
    actions.add(confirmGripAction);
    actions.add(pickShortAction);
    actions.add(confirmEmptyAction);
    actions.add(sortRoundAction);
    actions.add(dropRoundAction);
    actions.add(cancelRoundAction);
    actions.add(setPickFaceAction);
    actions.add(makeRefillsAction);
    for (const auto* list : {&wavesList(), &roundsList(), &pickFacesList()}) actions.addList(*list);
}

}  // namespace warehouse
