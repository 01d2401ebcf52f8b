// An action: a name, a plain struct of arguments, and a verb. It is the only way to change data.
//   orders.h:            extern const db::Action<Sign, Signed> signAction;
//   orders/actions.cpp:  const db::Action<Sign, Signed> signAction{"orders.sign", "Sign an order…", sign, check, db::codec<Sign, Signed>()};
// The right to perform an action has the action's name.
#pragma once
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "database/transaction.h"

namespace db {

// One argument as `throughline actions` lists it: "lines[].quantity", "quantity", optional or not.
struct Argument {
    std::string name, type;
    bool optional = false;
};

class AnyAction;
struct List;      // database/list.h
struct Findable;  // database/search.h

// A record that an action names in its arguments or its answer, by what people call it ("order").
struct Subject {
    std::string_view kind;
    std::int64_t id = 0;
    int depth = 0;  // 1: a member of the arguments themselves, 2: of a struct within them ...
};
using Subjects = std::vector<Subject>;

// One performance of an action with its arguments, the types erased.
class Call {
public:
    virtual ~Call() = default;
    virtual const AnyAction& action() const = 0;
    virtual std::string args() const = 0;                    // JSON, secrets left out
    virtual void check(const Read&, Reasons&) const = 0;     // all reasons against it
    virtual std::string run(Tx&) = 0;                        // the verb; the answer as JSON
    virtual void repeat(std::string_view answer) = 0;        // the answer of an earlier, equal request
    virtual void subjects(Subjects&) const = 0;              // after run: the records named, in any order
};

class AnyAction {
public:
    AnyAction(std::string_view name_, std::string_view title_, int version_)
        : name(name_), title(title_), version(version_) {}
    virtual ~AnyAction() = default;
    AnyAction(const AnyAction&) = delete;
    AnyAction& operator=(const AnyAction&) = delete;

    // Arguments as people write them in JSON: a record by its number, "9.00 EUR", "100 pcs", ISO dates.
    virtual std::unique_ptr<Call> call(std::string_view json, const Read&) const = 0;
    virtual std::vector<Argument> arguments() const = 0;
    virtual std::vector<Argument> answers() const = 0;

    const std::string name, title;
    const int version;
};

// How one pair of structs becomes JSON and comes back; made by codec<>() in database/json.h.
template <class Args, class Result>
struct Codec {
    std::string (*writeArgs)(const Args&);
    Args (*readArgs)(std::string_view, const Read&);
    std::string (*writeResult)(const Result&);
    Result (*readResult)(std::string_view);
    std::vector<Argument> (*arguments)();
    std::vector<Argument> (*answers)();
    void (*subjects)(const Args&, const Result&, Subjects&);
};

template <class Args, class Result>
class Action;

template <class Args, class Result>
class TypedCall final : public Call {
public:
    TypedCall(const Action<Args, Result>& action, Args args) : action_(action), args_(std::move(args)) {}
    const AnyAction& action() const override { return action_; }
    std::string args() const override { return action_.codec.writeArgs(args_); }
    void check(const Read& read, Reasons& reasons) const override {
        if (action_.check != nullptr) action_.check(read, args_, reasons);
    }
    std::string run(Tx& tx) override {
        result = action_.verb(tx, args_);
        return action_.codec.writeResult(result);
    }
    void repeat(std::string_view answer) override { result = action_.codec.readResult(answer); }
    void subjects(Subjects& out) const override { action_.codec.subjects(args_, result, out); }
    Result result{};

private:
    const Action<Args, Result>& action_;
    Args args_;
};

template <class Args, class Result>
class Action final : public AnyAction {
public:
    using Verb = Result (*)(Tx&, const Args&);
    using Check = void (*)(const Read&, const Args&, Reasons&);
    Action(std::string_view name_, std::string_view title_, Verb verb_, Check check_, Codec<Args, Result> codec_,
           int version_ = 1)
        : AnyAction(name_, title_, version_), verb(verb_), check(check_), codec(codec_) {}

    std::unique_ptr<Call> call(std::string_view json, const Read& read) const override {
        return std::make_unique<TypedCall<Args, Result>>(*this, codec.readArgs(json, read));
    }
    std::vector<Argument> arguments() const override { return codec.arguments(); }
    std::vector<Argument> answers() const override { return codec.answers(); }

    const Verb verb;
    const Check check;
    const Codec<Args, Result> codec;
};

// Where the right to an action must hold: somewhere (its verb asks for the site it touches); for the whole
// company, because what it changes belongs to every site; or nowhere: everybody may do it to what is his own, and
// its check asks for a right where it is not.
enum class Reach { site, company, self };
bool mayPerform(const Read&, const AnyAction&, Reach);

// All actions of the program, by name, the rights that are no action (such as cost.see), the lists to look
// at, and what can be found by a number or a name.
class Actions {
public:
    void add(const AnyAction&, Reach = Reach::site);
    void addRight(std::string_view name, std::string_view title);
    const AnyAction* find(std::string_view name) const;
    const AnyAction& get(std::string_view name) const;  // refuses an unknown name
    std::span<const AnyAction* const> all() const { return all_; }  // in the order installed
    Reach reach(const AnyAction&) const;
    bool knowsRight(std::string_view permission) const;  // an action's name, a right, or '*'
    const std::vector<std::pair<std::string, std::string>>& rights() const { return rights_; }

    void addList(const List&);
    std::span<const List* const> lists() const { return lists_; }  // in the order installed
    const List& list(std::string_view name) const;                 // refuses list.unknown

    void addFindable(const Findable& findable) { findables_.push_back(&findable); }
    std::span<const Findable* const> findables() const { return findables_; }  // in the order installed

private:
    std::vector<const AnyAction*> all_;
    std::map<std::string, Reach, std::less<>> reach_;
    std::vector<std::pair<std::string, std::string>> rights_;
    std::vector<const List*> lists_;
    std::vector<const Findable*> findables_;
};

// A text that is never logged, stored or shown: passwords.
struct Secret {
    std::string text;
};

}  // namespace db
